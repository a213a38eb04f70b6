"""Twenty metrics, one shop, no change at all: how often one of them cries wolf, and two cures."""

import numpy as np
import pandas as pd
from scipy import stats

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
known = orders[orders.invoiced_at.between("2010-12-01", "2011-06-01")].customer_id.dropna()
summer = orders[orders.invoiced_at.between("2011-06-01", "2011-09-01")]
by, when = summer.groupby("customer_id"), summer.invoiced_at.dt
table = pd.DataFrame({"orders": by.size(), "more than one": by.size() > 1, "ordered": 1})
for column in ("revenue_gbp", "units", "lines"):
    total = by[column].sum()
    table[column], table[f"capped {column}"] = total, total.clip(upper=total.quantile(0.98))
    table[f"mean {column}"], table[f"largest {column}"] = (
        by[column].mean(),
        by[column].max(),
    )
for name, some in {
    "June": when.month == 6,
    "July": when.month == 7,
    "morning": when.hour < 12,
    "weekend": when.day_of_week > 4,
    "of 500 pounds": summer.revenue_gbp >= 500,
}.items():
    table[name] = summer[some].groupby("customer_id").size()
x = table.reindex(np.sort(known.unique())).astype(float).fillna(0).to_numpy()

rng = np.random.default_rng(0)
b = 1.0 * (rng.random((4000, len(x))) < 0.5)  # both arms get the same shop
n = b.sum(axis=1, keepdims=True)
gap = b @ x / n - (x.sum(0) - b @ x) / (len(x) - n)
z = gap / x.std(0) / np.sqrt(1 / n + 1 / (len(x) - n))
dealt, worst = abs(z[:2000]).max(axis=1), abs(z[2000:]).max(axis=1)
print(f"{len(x):,} customers, {x.shape[1]} metrics; 2,000 splits judged")
print("                   false found* limit")
for name, limit, largest in (
    ("one, named before", 1.96, abs(z[2000:, 0])),
    ("any of them", 1.96, worst),
    ("any, 0.05 / 20", stats.norm.isf(0.025 / 20), worst),
    ("any, other splits", np.quantile(dealt, 0.95), worst),
):
    found = (z[2000:, 0] + 2.80 > limit).mean()
    print(f"{name:17} {(largest > limit).mean():6.1%} {found:6.0%} {limit:5.2f}")
print(f"if independent    {1 - 0.95**20:6.1%}")
print("* simulated: B's orders 2.80 errors up")
