"""The loss decides what is forecast: a mean, a median or a quantile, and each loses by the other's rule."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.optimize import minimize_scalar

sold = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"])
item = sold[sold.item_id == sold.groupby("item_id").units.sum().idxmax()].sort_values(
    "week"
)
learn, judge = (item.units.to_numpy(float)[part::2] for part in (0, 1))  # every other week


def pinball(said, came, share=0.8):
    """A piece too few costs the share, a piece too many the rest."""
    return np.where(came > said, share * (came - said), (1 - share) * (said - came))


losses = {
    "squared": (lambda said, came: (said - came) ** 2, np.mean),
    "absolute": (lambda said, came: np.abs(said - came), np.median),
    "pinball 0.8": (pinball, lambda came: np.quantile(came, 0.8, method="inverted_cdf")),
}
print(f"{len(learn)} weeks to learn from, {len(judge)} to judge; pieces a week")
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
plt.ylim(0.9, 3)
plt.xlabel("forecast, pieces a week")
plt.ylabel("loss, of its smallest")
plt.legend()
plt.show()
