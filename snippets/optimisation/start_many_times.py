"""A convex loss has one valley; k-means has many, and two people with one start each get two groupings."""

from itertools import pairwise

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from sklearn.cluster import KMeans, kmeans_plusplus
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import scale

cells = pd.read_csv("docs/data/cell_images.csv.gz").drop(columns="split")
good = cells.pop("well_segmented").to_numpy(float)
X = scale(cells.to_numpy(float))[:, :20]
rng = np.random.default_rng(0)
starts = {
    "eight cells at random": lambda turn: X[rng.choice(len(X), 8, replace=False)],
    "k-means++, the default": lambda turn: kmeans_plusplus(X, 8, random_state=turn)[0],
}
print(f"k-means, 8 groups of {len(X):,} cells, 40 starts")
for name, start in starts.items():
    ends = [
        KMeans(8, init=start(turn), n_init=1, max_iter=100).fit(X) for turn in range(40)
    ]
    sums = np.array([end.inertia_ for end in ends])
    best = sums.min()
    alike = [adjusted_rand_score(a.labels_, b.labels_) for a, b in pairwise(ends)]
    ten = rng.choice(sums, (2000, 10)).min(axis=1)
    print(f"{name}: sum of squares {best:,.0f} to {sums.max():,.0f}")
    print(f"  within 0.1% of the smallest: {(sums < best * 1.001).sum()} of 40 starts")
    print(f"  above it in the mean: one start {sums.mean() / best - 1:.1%}", end="")
    print(f", the best of ten {ten.mean() / best - 1:.1%}")
    print(f"  two starts agree (1 is the same groups): {np.mean(alike):.2f} in the mean")


def loss(w):
    z = X @ w
    return np.logaddexp(0, z).mean() - (good * z).mean() + 0.0005 * w @ w


def slope(w):
    return X.T @ (1 / (1 + np.exp(-X @ w)) - good) / len(X) + 0.001 * w


ends = [
    minimize(loss, rng.normal(0, 3, 20), jac=slope, method="L-BFGS-B").fun
    for _ in range(10)
]
print(f"logistic regression, 10 starts: loss {min(ends):.5f} to {max(ends):.5f}")
