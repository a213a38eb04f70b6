"""What customers spent before the test takes noise out of what they spend during it."""

import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
before = orders[orders.invoiced_at.between("2010-06-01", "2010-12-01")]
during = orders[orders.invoiced_at.between("2010-12-01", "2011-03-01")]
x = before.groupby("customer_id").revenue_gbp.sum()
y = during.groupby("customer_id").revenue_gbp.sum().reindex(x.index).fillna(0).to_numpy()
x = x.to_numpy()
rng = np.random.default_rng(0)


def judge(y):
    """Difference of the arms and its error, for each of 1,000 splits."""
    n = b.sum(1)
    m = len(b.T) - n
    up, down = (b * y).sum(1) / n, ((1 - b) * y).sum(1) / m
    spread = (b * y**2).sum(1) / n - up**2, ((1 - b) * y**2).sum(1) / m - down**2
    return up - down, np.sqrt(spread[0] / n + spread[1] / m)


b = 1.0 * (rng.random((1000, len(y))) < 0.5)
print(f"{len(y):,} customers spend {y.mean():.0f} pounds on average, spread {y.std():,.0f}")
for name, most in (("as spent", np.inf), ("at most 2,000 pounds", 2000)):
    spent, past = np.minimum(y, most), np.minimum(x, most)
    theta = np.cov(spent, past)[0, 1] / past.var(ddof=1)
    slope = np.polyfit(past, spent, 1)[0]
    left = (spent - theta * past).var() / spent.var()
    print(
        f"\n{name}: theta {theta:.4f}, line by numpy {slope:.4f}; variance left {left:.0%}"
    )
    print("1,000 splits        error   false alarms   found: +20% for B, simulated")
    for label, t in (("plain", 0), ("by history", theta)):
        gap, error = judge(spent - t * past)
        effect = np.minimum(np.where(b == 1, 1.2, 1.0) * y, most) - t * past
        found = judge(effect)
        print(
            f"{label:14} {error.mean():10.1f} {(abs(gap) > 1.96 * error).mean():14.1%}",
            end="",
        )
        print(f" {(abs(found[0]) > 1.96 * found[1]).mean():16.1%}")
