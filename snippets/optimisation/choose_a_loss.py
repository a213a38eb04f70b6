"""The loss decides what is forecast: a mean, a median or a quantile, and weeks not learned from judge them."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.optimize import minimize_scalar

sold = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"])
weeks = sold.pivot_table("units", "week", "item_id").astype(float)
best_seller = weeks.sum().idxmax()


def pinball(said, came, share=0.8):
    """A piece too few costs the share, a piece too many the rest."""
    return np.where(came > said, share * (came - said), (1 - share) * (said - came))


losses = {
    "squared": (lambda said, came: (said - came) ** 2, np.mean),
    "absolute": (lambda said, came: np.abs(said - came), np.median),
    "pinball 0.8": (pinball, lambda came: np.quantile(came, 0.8, method="inverted_cdf")),
}
learn, judge = (weeks[best_seller].to_numpy()[part::2] for part in (0, 1))  # in turn
print(
    f"best seller: {len(learn)} weeks to learn from, {len(judge)} to judge; pieces a week"
)
print("loss          scipy's minimum  by its name       squared  absolute  pinball, judged")
grid = np.linspace(0, np.quantile(learn, 0.98), 200)
for name, (loss, rule) in losses.items():
    curve = np.array([loss(said, learn).mean() for said in grid])
    start = grid[curve.argmin()]  # a coarse look first, then the fine search around it
    near = (start - 30, start + 30)
    found = minimize_scalar(
        lambda said, loss=loss: loss(said, learn).mean(), bounds=near, method="bounded"
    ).x
    scores = [other(found, judge).mean() for other, _ in losses.values()]
    root = f"{scores[0] ** 0.5:10,.1f}{scores[1]:10,.1f}{scores[2]:10,.1f}"
    print(f"{name:13}{found:16.1f}{rule(learn):13.1f}  root{root}")
    plt.plot(grid, curve / curve.min(), label=f"{name}: {found:.0f}")
said = [weeks[::2].apply(rule) for _, rule in losses.values()]
print("all 100 items: best in the weeks judged   mean  median  quantile")
for name, (loss, _) in losses.items():
    judged = pd.DataFrame([loss(each, weeks[1::2]).mean(axis=0) for each in said])
    wins = np.bincount(judged.to_numpy().argmin(axis=0), minlength=3)
    print(f"  by {name + ' loss':35}{wins[0]:8}{wins[1]:8}{wins[2]:10}")
plt.ylim(0.9, 3)
plt.xlabel("forecast, pieces a week")
plt.ylabel("loss, of its smallest")
plt.legend()
plt.show()
