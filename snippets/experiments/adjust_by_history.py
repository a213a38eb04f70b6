"""Spending before the test takes noise out of it; one order that was cancelled puts it back."""

import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[orders.invoiced_at.between("2010-06-01", "2011-03-01")]
booked = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
back = orders[orders.cancelled == 1]  # the whole order taken back: same customer, same sum
back = set(zip(back.customer_id, -back.revenue_gbp))
stood = booked[[pair not in back for pair in zip(booked.customer_id, booked.revenue_gbp)]]
rng = np.random.default_rng(0)


def compare(spent_a, spent_b):
    """Gap of the arms in standard errors, and the mean error, for 1,000 splits."""
    means, squared = [], 0
    for arm, spent in ((1 - in_b, spent_a), (in_b, spent_b)):
        n = arm.sum(axis=1)
        means.append(arm @ spent / n)
        squared = squared + (arm @ spent**2 / n - means[-1] ** 2) / n
    return (means[1] - means[0]) / np.sqrt(squared), np.sqrt(squared).mean()


print("1,000 splits       error   false alarms   found: +20% for B, simulated")
for name, rows, most in (
    ("as booked", booked, np.inf),
    ("without cancelled orders", stood, np.inf),
    ("without them, at most 2,000 pounds", stood, 2000),
):
    before = rows.invoiced_at < "2010-12-01"
    past = rows[before].groupby("customer_id").revenue_gbp.sum()
    spent = rows[~before].groupby("customer_id").revenue_gbp.sum()
    spent = spent.reindex(past.index).fillna(0).to_numpy()
    more, spent, past = (np.minimum(v, most) for v in (1.2 * spent, spent, past.to_numpy()))
    theta = np.cov(spent, past)[0, 1] / past.var(ddof=1)
    drawn = (rng.integers(len(past), size=len(past)) for _ in range(1000))
    left = [1 - np.corrcoef(spent[i], past[i])[0, 1] ** 2 for i in (slice(None), *drawn)]
    low, high = np.percentile(left[1:], [2.5, 97.5])
    print(f"\n{name}: {len(past):,} customers spend {spent.mean():.0f} pounds", end="")
    print(f", spread {spent.std():,.0f}, most {spent.max():,.0f}")
    print(f"theta {theta:.4f}, by numpy {np.polyfit(past, spent, 1)[0]:.4f}", end="")
    print(f"; variance left {left[0]:.0%} (95%: {low:.0%} to {high:.0%})")
    in_b = 1.0 * (rng.random((1000, len(past))) < 0.5)
    for label, t in (("plain", 0), ("by history", theta)):
        z, error = compare(spent - t * past, spent - t * past)
        found, _ = compare(spent - t * past, more - t * past)
        print(f"{label:14} {error:9.1f} {(abs(z) > 1.96).mean():14.1%}", end="")
        print(f" {(abs(found) > 1.96).mean():16.1%}")
