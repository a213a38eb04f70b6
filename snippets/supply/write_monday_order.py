"""The list somebody signs on Monday: units to order, and what the order rule saves in euros."""

import numpy as np
import pandas as pd

items = pd.read_csv("docs/data/retail_items.csv", index_col="item_id")
weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
demand = weeks.pivot(index="week", columns="item_id", values="units")
before = demand.shift(1).rolling(26)
share = 1.00 / (1.00 + 7 * 0.01)
bills = {}
for rule, levels in {"mean": before.mean(), "quantile": before.quantile(share)}.items():
    stock, bills[rule] = 0, []
    for level, wanted in zip(levels.to_numpy()[52:], demand.to_numpy()[52:]):
        in_stock = stock
        order = np.ceil(np.maximum(level - in_stock - 1e-6, 0))  # whole units
        missing = np.maximum(wanted - in_stock - order, 0)
        stock = np.maximum(in_stock + order - wanted, 0)
        euros = np.array([1.00 * missing, 7 * 0.01 * stock])
        bills[rule].append(euros.sum(axis=1) / 7)  # missed and stored, a day

print(f"Order of {demand.index[-1]:%d %B %Y}, up to the {share:.0%} quantile of 26 weeks")
print("in stock  order  wanted   euros")
sheet = np.array([in_stock, order, wanted, euros.sum(axis=0)])
line = "{:8,.0f} {:6,.0f} {:7,.0f} {:8,.2f} "
for row in np.argsort(-order, kind="stable")[:5]:
    print(line.format(*sheet[:, row]), items.description[demand.columns[row]].title())
print(line.format(*sheet.sum(axis=1)), "all 100 items")

drawn = np.random.default_rng(0).integers(26, size=(5000, 26))
print("\neuros per day            missed  stored  both")
for half, part in {"Dec-May": slice(0, 26), "Jun-Nov": slice(26, 52)}.items():
    for rule, bill in bills.items():
        missed, stored = np.mean(bill[part], axis=0)
        print(f"{half}, up to the {rule:9}{missed:5.0f} {stored:7.0f}", end="")
        print(f" {missed + stored:5.0f}")
    saved = np.subtract(bills["mean"], bills["quantile"])[part].sum(axis=1)
    low, high = np.percentile(saved[drawn].mean(axis=1), [2.5, 97.5])
    print(f"{half}, saved: {saved.mean():.0f}, 95% by week {low:.0f} to {high:.0f}")
