"""Looking every day and stopping at the first alarm turns 5% false alarms into many more."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
known = orders[orders.invoiced_at.between("2010-06-01", "2010-12-01")].customer_id.dropna()
winter = orders[orders.invoiced_at.between("2010-12-01", "2011-03-01")]
first = (
    winter.groupby("customer_id").invoiced_at.min() - pd.Timestamp("2010-12-01")
).dt.days
day = first.reindex(np.sort(known.unique())).fillna(99).to_numpy()
ordered = 1.0 * (day[:, None] <= np.arange(6, 90))  # from the first week on, day by day
rng = np.random.default_rng(0)
b = 1.0 * (rng.random((2000, len(day))) < 0.5)  # A/A: nothing differs
n = b.sum(1, keepdims=True)
m = len(day) - n
total = ordered.sum(0)
shares = b @ ordered
mean = total / len(day)
z = (shares / n - (total - shares) / m) / np.sqrt(mean * (1 - mean) * (1 / n + 1 / m))
print(f"2,000 A/A splits of {len(day):,} real customers, {z.shape[1]} days with a look")
print("looks                    false alarms    of 100 useless changes, pounds lost")
schedules = {"once, at the end": [83], "twice": [41, 83], "every four weeks": [27, 55, 83]}
schedules |= {"every week": range(6, 84, 7), "every day": range(84)}
for name, looks in schedules.items():
    alarm = (abs(z[:, looks]) > 1.96).any(axis=1).mean()
    # assumed: keeping up a useless change costs 1,000 pounds; alarms in B's favour are half
    print(f"{name:22} {alarm:14.1%} {100 * alarm / 2 * 1000:26,.0f}")
ever = (abs(z) > 1.96).cumsum(axis=1) > 0
limit = np.quantile(abs(z[:1000]).max(axis=1), 0.95)
fresh = (abs(z[1000:]) > limit).any(axis=1).mean()
print(f"limit of {limit:.2f} instead of 1.96, found on half the splits,")
print(f"every day on the other half: {fresh:.1%}")
plt.plot(np.arange(7, 91), 100 * ever.mean(0), label="stop at the first alarm")
plt.plot(np.arange(7, 91), 100 * (abs(z) > 1.96).mean(0), "--", label="this day only")
plt.gca().set(xlabel="day of the test", ylabel="false alarms, %", ylim=(0, None))
plt.legend()
plt.show()
