"""One bowl has one bottom; k-means has many, and a single start lands where it likes."""

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from sklearn.cluster import KMeans
from sklearn.preprocessing import scale

cells = pd.read_csv("docs/data/cell_images.csv.gz").drop(columns="split")
good = cells.pop("well_segmented").to_numpy(float)
X = scale(cells.to_numpy(float))[:, :20]
rng = np.random.default_rng(0)
sums, labels = [], []
for _ in range(40):
    start = X[rng.choice(len(X), 8, replace=False)]
    found = KMeans(8, init=start, n_init=1, max_iter=100).fit(X)
    sums.append(found.inertia_)
    labels.append(found.labels_)
sums = np.sort(np.array(sums))
print("k-means, 8 groups of 2,019 cells, 40 starts: sum of squares")
print(f"  smallest {sums[0]:,.0f}, middle {np.median(sums):,.0f}, largest {sums[-1]:,.0f}")
print(f"  within 0.1% of the smallest: {(sums < sums[0] * 1.001).sum()} of 40 starts")
draws = rng.choice(sums, (2000, 10))
print(
    f"  one start is off by {sums.mean() / sums[0] - 1:.1%} in the mean, the best of ten by {draws.min(axis=1).mean() / sums[0] - 1:.1%}"
)


def loss(w):
    z = X @ w
    return np.logaddexp(0, z).mean() - (good * z).mean() + 0.0005 * w @ w


def slope(w):
    return X.T @ (1 / (1 + np.exp(-X @ w)) - good) / len(X) + 0.001 * w


ends = [
    minimize(loss, rng.normal(0, 3, 20), jac=slope, method="L-BFGS-B") for _ in range(10)
]
print("logistic regression, 10 starts: loss")
print(f"  smallest {min(e.fun for e in ends):.5f}, largest {max(e.fun for e in ends):.5f}")
