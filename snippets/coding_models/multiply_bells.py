"""Gaussian naive Bayes equals the library's, once no variance is 0 and products become sums."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.naive_bayes import GaussianNB


def fit(X, y):
    """Log share (k,), mean (k, d) and variance (k, d) of the classes 0 to k - 1 of y."""
    kinds = [X[y == c] for c in range(y.max() + 1)]
    floor = 1e-9 * X.var(axis=0).max()  # for a pixel that never changes in a class
    mean = np.array([rows.mean(axis=0) for rows in kinds])
    variance = np.array([rows.var(axis=0) for rows in kinds]) + floor
    return np.log([len(rows) / len(X) for rows in kinds]), mean, variance


def log_joint(X, share, mean, variance):
    """Log of share times density (n, k): a bell for each column, columns independent."""
    square = (X[:, None] - mean) ** 2 / variance
    return share - 0.5 * (np.log(2 * np.pi * variance) + square).sum(axis=2)


X, digit = load_digits(return_X_y=True)
known, label, new, truth = X[:1000], digit[:1000], X[1000:], digit[1000:]
share, mean, variance = fit(known, label)
ours = log_joint(new, share, mean, variance)
library = GaussianNB().fit(known, label).predict_joint_log_proba(new)
print("log chances as the library's:", np.allclose(ours, library, rtol=1e-9))
common = (truth == np.bincount(label).argmax()).sum()
print(
    f"right of {len(new)}: commonest {common}, ours {(ours.argmax(axis=1) == truth).sum()}"
)
flat = np.array([known[label == c].std(axis=0) == 0 for c in range(10)])
with np.errstate(all="ignore"):
    bare = log_joint(new, share, mean, np.where(flat, 0, variance))
    bells = np.exp(-((new[:, None] - mean) ** 2) / 2 / variance)
    bells /= np.sqrt(2 * np.pi * variance)
print(f"variances that are exactly 0: {flat.sum()} of {flat.size}")
print(f"without the floor: {np.isnan(bare).any(axis=1).sum()} of {len(new)} digits are nan")
lost = (bells.prod(axis=2).max(axis=1) == 0).sum()
print(f"product, not sum of logs: {lost} digits get 0 for all classes")
