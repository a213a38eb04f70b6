"""Expectation and maximisation climb to the likelihood that GaussianMixture reaches."""

import numpy as np
from scipy.special import logsumexp
from sklearn.datasets import load_iris
from sklearn.mixture import GaussianMixture


def climb(X, mean, steps, floor=1e-6):
    """Shares (k,), means, variances (k, d), log likelihood a row at each step."""
    share, path = np.full(len(mean), 1 / len(mean)), []
    variance = np.tile(X.var(axis=0), (len(mean), 1))
    for _ in range(steps):
        square = (X[:, None] - mean) ** 2 / variance
        joint = np.log(share) - 0.5 * (np.log(2 * np.pi * variance) + square).sum(axis=2)
        row = logsumexp(joint, axis=1, keepdims=True)
        path.append(row.mean())
        part = np.exp(joint - row)  # (n, k): how much of each row is whose
        rows = part.sum(axis=0) + 1e-15  # a bell without rows divides by no zero
        share, mean = rows / len(X), part.T @ X / rows[:, None]
        square = part[:, :, None] * (X[:, None] - mean) ** 2
        variance = square.sum(axis=0) / rows[:, None] + floor
    return share, mean, variance, np.array(path)


X = load_iris().data
start = X[[0, 60, 120]]  # one flower of each kind
path = climb(X, start, 500)[3]
library = GaussianMixture(
    3, covariance_type="diag", tol=1e-12, max_iter=1000, weights_init=np.full(3, 1 / 3),
    means_init=start, precisions_init=np.tile(1 / X.var(axis=0), (3, 1)),
).fit(X)  # fmt: skip
print(f"{len(X)} flowers, log likelihood a flower")
for step in (0, 1, 10, 499):
    print(f"after {step:3} steps {path[step]:7.3f}")
print(f"library {library.score(X):14.3f}, same: {abs(path[-1] - library.score(X)) < 1e-6}")
print("it never falls:", (np.diff(path) > -1e-9).all())
alike = climb(X, X[[0, 0, 0]], 500)
print(f"three equal starts {alike[3][-1]:.3f}, one bell {climb(X, X[:1], 2)[3][-1]:.3f}")
lone = np.append(np.random.default_rng(0).normal(size=9), 50)[:, None]
for floor in (1e-6, 1e-12):
    path = climb(lone, lone[[0, 9]], 50, floor)[3]
    print(f"a group of one row, floor {floor:g}: {path[-1]:.2f}")
far = climb(lone, np.array([[0.0], [9e3]]), 50)[3][-1]
print(f"a start far from every row: {far:.2f}")
