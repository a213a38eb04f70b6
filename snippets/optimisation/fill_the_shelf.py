"""The exact optimum of last year's numbers beats a rule of thumb on last year's numbers; then comes next year."""

import numpy as np
import pandas as pd
from scipy.optimize import Bounds, LinearConstraint, milp

sold = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"])
sold["margin"] = 0.4 * sold.units * sold.median_price_gbp  # assumed: 40% of the price stays
half = sold.week.sort_values().iloc[len(sold) // 2]
past, later = sold[sold.week < half], sold[sold.week >= half]
gain = past.groupby("item_id").margin.mean()
came = later.groupby("item_id").margin.mean().reindex(gain.index)
weeks = past.groupby("item_id")
stock = 3 * 0.6 * weeks.units.mean() * weeks.median_price_gbp.mean()  # three weeks, at cost
volume = weeks.units.quantile(0.9, interpolation="higher")  # pieces on the shelf
money, space, rows = 0.25 * stock.sum(), 0.20 * volume.sum(), len(gain)

exact = milp(
    -gain.to_numpy(),
    integrality=np.ones(rows),
    bounds=Bounds(0, 1),
    constraints=LinearConstraint(np.array([stock, volume]), ub=[money, space]),
)
picks = {"exact optimum": exact.x > 0.5}


def greedy(order):
    """Take items in this order as long as money and space last."""
    taken, used = np.zeros(rows, bool), np.zeros(2)
    for i in np.argsort(-order.to_numpy(), kind="stable"):
        need = np.array([stock.iloc[i], volume.iloc[i]])
        if (used + need <= [money, space]).all():
            taken[i], used = True, used + need
    return taken


picks["greedy, largest gain first"] = greedy(gain)
picks["greedy, gain by share of limits"] = greedy(gain / (stock / money + volume / space))
rng = np.random.default_rng(0)
lots = np.mean([greedy(pd.Series(rng.random(rows))) for _ in range(200)], axis=0)
picks["by lot, mean of 200"] = lots
print(
    f"{rows} items; at most {money:,.0f} pounds and {space:,.0f} pieces; margin a week in pounds"
)
print("                                 items  planned  next year")
for name, take in picks.items():
    print(f"{name:33}{take.sum():5.0f}{gain @ take:9,.0f}{came @ take:11,.0f}")
