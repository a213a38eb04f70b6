"""A store that learns from what it sold, not from what was wanted, orders less and less."""

import numpy as np
import pandas as pd

weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
demand = weeks.pivot(index="week", columns="item_id", values="units").to_numpy(float)
past, future = demand[52:78], demand[78:]
share = 1.00 / (1.00 + 7 * 0.01)
orders = {
    "mean": lambda seen: seen.mean(axis=0),
    f"{share:.0%} quantile": lambda seen: np.quantile(seen, share, axis=0),
}
print("simulated: the store sees only its sales; the demand is real")
print("                              euros    served")
print("order up to   learns from  per day  June  November")
for name, order in orders.items():
    for learns_from in ("demand", "sales"):
        record, stock, euros, sold = past.copy(), np.zeros(100), 0, []
        for asked in future:
            stock = np.maximum(stock, order(record[-26:]))
            bought = np.minimum(stock, asked)  # the rest of the wish leaves no trace
            stock = stock - bought
            euros += 1.00 * (asked - bought).sum() + 7 * 0.01 * stock.sum()
            sold.append(bought.sum() / asked.sum())
            entry = asked if learns_from == "demand" else bought
            record = np.vstack([record, entry])
        june, november = np.mean(sold[:4]), np.mean(sold[-4:])
        print(f"{name:13} {learns_from:11} {euros / (7 * len(future)):8.0f}", end="")
        print(f" {june:5.0%} {november:9.0%}")
