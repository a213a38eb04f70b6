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
day = first.reindex(known.unique()).fillna(90).astype(int)  # 90: no order in the test
rng = np.random.default_rng(0)
customers = np.bincount(day, minlength=91)  # by the day of their first order
# A/A: a coin for each customer is, day by day, a count of coins; nothing differs
in_b = rng.binomial(customers, 0.5, size=(20_000, 91))
n = in_b.sum(axis=1, keepdims=True)
m = len(day) - n
# who has ordered so far, from the end of the first week on
b, both = (counts.cumsum(axis=-1)[..., 6:90] for counts in (in_b, customers))
mean = both / len(day)
z = (b / n - (both - b) / m) / np.sqrt(mean * (1 - mean) * (1 / n + 1 / m))
alarms = abs(z) > 1.96
print(f"20,000 A/A splits of {len(day):,} real customers, {z.shape[1]} days with a look")
print("looks                    false alarms    of 100 useless changes, pounds lost")
schedules = {"once, at the end": [83], "twice": [41, 83], "every four weeks": [27, 55, 83]}
schedules |= {"every week": range(6, 84, 7), "every day": range(84)}
for name, looks in schedules.items():
    alarm = alarms[:, looks].any(axis=1).mean()
    # assumed: keeping up a useless change costs 1,000 pounds; alarms in B's favour are half
    print(f"{name:22} {alarm:14.1%} {100 * alarm / 2 * 1000:26,.0f}")
limit = np.quantile(abs(z[:10_000]).max(axis=1), 0.95)
fresh = (abs(z[10_000:]) > limit).any(axis=1).mean()
print(f"limit of {limit:.2f} instead of 1.96, found on half the splits,")
print(f"every day on the other half: {fresh:.1%}")
ever = np.logical_or.accumulate(alarms, axis=1)
plt.plot(np.arange(7, 91), 100 * ever.mean(axis=0), label="stop at the first alarm")
plt.plot(np.arange(7, 91), 100 * alarms.mean(axis=0), "--", label="this day only")
plt.gca().set(xlabel="day of the test", ylabel="false alarms, %", ylim=(0, None))
plt.legend()
plt.show()
