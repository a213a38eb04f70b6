"""The formula for the error of a share holds for accuracy and breaks for rare mistakes in few rows."""

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
bad = clients.default_next_month.to_numpy() == 1
fit = clients.id % 3 == 1
trees = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
risk = trees.fit(known[fit], bad[fit]).predict_proba(known[~fit])[:, 1]
bad = bad[~fit]  # 20,000 clients the trees never saw stand for the whole world
worlds = {"right answers": (risk >= 0.5) == bad, "safe, yet default": bad[risk < 0.05]}
z = stats.norm.ppf(0.975)  # 1.96 standard errors to each side hold 95%


def wilson(share, n):
    """All shares that lie within z of their own standard errors of the one we saw."""
    half = z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n * n))
    middle, shrink = share + z**2 / (2 * n), 1 + z**2 / n
    return (middle - half) / shrink, (middle + half) / shrink


rng = np.random.default_rng(0)
print("4,000 test sets                error by   seen  95% ranges hold")
print("a line             truth rows   formula          formula Wilson")
for name, world in worlds.items():
    truth = world.mean()
    for n in (50, 200, 1000):
        share = world[rng.integers(len(world), size=(4000, n))].mean(axis=1)
        error = np.sqrt(share * (1 - share) / n)
        held = (abs(share - truth) <= z * error).mean()
        low, high = wilson(share, n)
        caught = ((low <= truth) & (truth <= high)).mean()
        print(f"{name:17} {truth:.4f} {n:5,} {error.mean():8.4f} ", end="")
        print(f"{share.std():.4f} {held:8.1%} {caught:6.1%}")
print(f"the last: none at all among 50 in {(1 - truth) ** 50:.1%} of the sets")
print("Wilson's range, by hand: {:.4f} to {:.4f}".format(*wilson(0, 50)))
library = stats.binomtest(0, 50).proportion_ci(method="wilson")
print(f"               by scipy: {library.low:.4f} to {library.high:.4f}")
