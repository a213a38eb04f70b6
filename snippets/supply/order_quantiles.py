"""Filling up to a quantile of the last half year costs less than to its mean, in both halves."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
demand = weeks.pivot(index="week", columns="item_id", values="units")
before = demand.shift(1).rolling(26)  # what Monday morning knows of each item
halves = {"Dec-May": demand[52:78], "Jun-Nov": demand[78:]}


def run_store(levels, wanted):
    """Euros per day and share of the wanted units sold, filling up every Monday."""
    stock, missing, left = np.zeros(100), 0, 0
    for level, asked in zip(levels.loc[wanted.index].to_numpy(), wanted.to_numpy()):
        stock = np.maximum(stock, level)
        missing += np.maximum(asked - stock, 0).sum()
        stock = np.maximum(stock - asked, 0)
        left += stock.sum()
    euros = 1.00 * missing + 7 * 0.01 * left
    return euros / (7 * len(wanted)), 1 - missing / wanted.to_numpy().sum()


formula = 1.00 / (1.00 + 7 * 0.01)
orders = {"mean": before.mean(), "twice the mean": 2 * before.mean()}
for share in [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, formula, 0.95, 0.97, 0.99]:
    orders[f"{share:.0%} quantile"] = before.quantile(share)
print("order up to     euros per day, served")
print("of 26 weeks     Dec-May      Jun-Nov")
curve = []
for name, levels in orders.items():
    results = [run_store(levels, wanted) for wanted in halves.values()]
    curve.append([euros for euros, _ in results])
    print(f"{name:14}", *(f"{euros:5.0f}  {sold:4.0%} " for euros, sold in results))
print("units wanted", *(f"{demand[at : at + 26].mean().sum():11,.0f}" for at in (52, 78)))
print(f"a week; in the half year before Dec-May: {demand[26:52].mean().sum():,.0f}")
print(f"formula: 1.00 / (1.00 + 7 x 0.01) = {formula:.1%}")

fig, ax = plt.subplots()
shares = [float(name.split("%")[0]) for name in list(orders)[2:]]
for number, half in enumerate(halves):
    ax.plot(shares, [euros[number] for euros in curve[2:]], "o-", label=half)
ax.axvline(100 * formula, color="k", ls=":", label="formula")
ax.set(xlabel="quantile ordered, %", ylabel="euros per day", ylim=(0, 600))
ax.legend()
plt.show()
