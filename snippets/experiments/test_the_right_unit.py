"""Customers were split, so customers must be tested: tests by order raise false alarms."""

import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
orders = orders[orders.invoiced_at >= "2010-12-01"].dropna(subset="customer_id")
large = 1.0 * (orders.revenue_gbp >= 500)
world = large.groupby(orders.customer_id).agg(["sum", "size"]).to_numpy()
print(
    f"{len(orders):,} orders of {len(world):,} customers, {large.mean():.1%} of 500 pounds on"
)
rng = np.random.default_rng(0)


def alarms(groups, repeats):
    """Share of A/A splits with an alarm, tested by order and by group."""
    b = 1.0 * (rng.random((repeats, len(groups))) < 0.5)
    rates, by_order, by_group = [], 0, 0
    for arm in (b, 1 - b):
        yes, n = (arm @ groups).T
        share = yes / n
        rates.append(share)
        by_order = by_order + share * (1 - share) / n
        # squares of each group's large orders above what the share expects
        s, t, c = (arm @ np.c_[groups**2, groups.prod(1)]).T
        by_group = by_group + (s - 2 * share * c + share**2 * t) / n**2
    gap = abs(rates[0] - rates[1])
    return [(gap > 1.96 * np.sqrt(error)).mean() for error in (by_order, by_group)]


single = np.column_stack([large, np.ones(len(large))])
print("false alarms              tested by order   by the unit split")
print("500 splits by order      {:16.1%} {:19.1%}".format(*alarms(single, 500)))
print("2,000 splits by customer {:16.1%} {:19.1%}".format(*alarms(world, 2000)))
