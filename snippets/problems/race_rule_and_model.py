"""A list of 1,000: the model needs hundreds of past customers to catch a rule that needs none."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])


def at(day):
    """The model's columns, what the rule sorts by, and who buys in the quarter that follows."""
    ago = -((orders.invoiced_at - pd.Timestamp(day)) // pd.Timedelta(days=91))
    rows = orders[ago.between(0, 4)].assign(ago=ago, bills=orders.revenue_gbp > 0)
    sums = rows.pivot_table(["bills", "revenue_gbp"], "customer_id", "ago", "sum").fillna(0)
    sums = sums[sums.bills[[1, 2, 3, 4]].sum(axis=1) > 0]
    year, buys = sums.drop(columns=0, level="ago"), sums.bills[0].to_numpy() > 0
    rule = year.bills.sum(axis=1) + year.revenue_gbp.sum(axis=1) / 1e7  # pounds break ties
    logs = np.sign(year) * np.log1p(abs(year))
    return logs.to_numpy(), rule.to_numpy(), buys


def wasted(said, buys):
    """Catalogues of 1,000 that go to somebody who does not buy."""
    return 1000 - buys[np.argsort(-said, kind="stable")[:1000]].sum()


line = make_pipeline(StandardScaler(), Ridge())
tables = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09", "2011-09-08")]
rng = np.random.default_rng(0)
sizes, saved = [20, 100, 200, 500, 2000], np.zeros((5, 15))  # 15 draws a size
for now in (1, 2, 3):  # the mean of three quarters
    table, _, answers = (np.concatenate(part) for part in zip(*tables[:now]))
    new, rule, buys = tables[now]
    for size, draw in np.ndindex(saved.shape):
        rows = rng.choice(len(table), sizes[size], replace=False)
        said = line.fit(table[rows], answers[rows]).predict(new)
        saved[size, draw] += (wasted(rule, buys) - wasted(said, buys)) / 3
mean, low, high = saved.mean(axis=1), saved.min(axis=1), saved.max(axis=1)
print("past customers   saved  worst and best of 15 draws")
for row in zip(sizes, mean, low, high):
    print("{:14,} {:+7.1f}  {:+7.1f} to {:+.1f}".format(*row))
plt.fill_between(sizes, low, high, alpha=0.3)
plt.semilogx(sizes, mean, "o-", sizes, [0] * 5, "--")
plt.xticks(sizes, sizes)
plt.xlabel("past customers the model learns from")
plt.ylabel("catalogues saved of 1,000")
plt.show()
