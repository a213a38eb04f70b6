"""The exact optimum of last year's numbers beats rules of thumb on last year's numbers; then comes next year."""

import numpy as np
import pandas as pd
from scipy.optimize import Bounds, LinearConstraint, milp

sold = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"])
price = sold.median_price_gbp.fillna(0)  # blank where nothing sold: that week earns nothing
sold["margin"] = 0.4 * sold.units * price  # assumed: 40% of the price stays
half = sold.week.sort_values().iloc[len(sold) // 2]
past, later = (rows.groupby("item_id") for _, rows in sold.groupby(sold.week >= half))
gain, came = past.margin.mean(), later.margin.mean()
stock = 3 * 0.6 * past.units.mean() * past.median_price_gbp.mean()  # three weeks, at cost
volume = past.units.quantile(0.9, interpolation="higher")  # pieces on the shelf
needs, items = np.array([stock, volume]), len(gain)


def greedy(order, limits):
    """Take items in this order as long as money and space last."""
    taken, left = np.zeros(items, bool), limits.copy()
    for item in np.argsort(-np.asarray(order), kind="stable"):
        if (needs[:, item] <= left).all():
            taken[item], left = True, left - needs[:, item]
    return taken


rng = np.random.default_rng(0)
print("margin a week in pounds               items  planned  next year")
for money, space in [(0.25, 0.2), (0.35, 0.1)]:
    limits = np.array([money, space]) * needs.sum(axis=1)
    room = LinearConstraint(needs, ub=limits)
    best = milp(-gain, integrality=np.ones(items), bounds=Bounds(0, 1), constraints=room)
    shares = (needs.T / limits).sum(axis=1)
    lots = [greedy(rng.random(items), limits) for _ in range(200)]
    print(f"{money:.0%} of the money, {space:.0%} of the space that all need")
    for name, take in {
        "exact optimum": best.x > 0.5,
        "greedy, largest gain first": greedy(gain, limits),
        "greedy, gain by share of limits": greedy(gain / shares, limits),
        "by lot, mean of 200": np.mean(lots, axis=0),
    }.items():
        plan, year = gain @ take, came @ take
        print(
            f"  {name:35}{take.sum():6.0f}{plan:9,.0f}{year:9,.0f}{year / plan - 1:+6.0%}"
        )
lost = came.sum() / gain.sum() - 1
print(f"all items, no limits {items:22}{gain.sum():9,.0f}{came.sum():9,.0f}{lost:+6.0%}")
