"""Scaling equals StandardScaler, also where a column is constant and its spread is not quite 0."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.preprocessing import StandardScaler


def learn_scale(X):
    """Mean and spread, each (d,), of X (n, d); a constant column gets spread 1."""
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread[X.max(axis=0) == X.min(axis=0)] = 1  # spread == 0 misses rounding
    return mean, spread


def scale(X, mean, spread):
    """X (n, d) in spreads from the mean of the rows that were learned from."""
    return (X - mean) / spread


pixels = load_digits().data
known, new = pixels[:1000], pixels[1000:]
ours = scale(new, *learn_scale(known))
library = StandardScaler().fit(known).transform(new)
print("as StandardScaler to 1e-12:", np.abs(ours - library).max() < 1e-12)
with np.errstate(all="ignore"):
    bare = (new - known.mean(axis=0)) / known.std(axis=0)
print(f"no guard: {(~np.isfinite(bare)).any(axis=0).sum()} of 64 columns are not finite")
same = np.full((7, 1), 0.1)
print("seven times 0.1, spread is 0:", bool(same.std(axis=0)[0] == 0))
guard = (same - same.mean(axis=0)) / same.std(axis=0)  # what spread == 0 lets through
print(f"  guard by spread == 0 answers {guard[0, 0]:.0f}", end=", ")
print(f"ours {abs(scale(same, *learn_scale(same))[0, 0]):.0f}")
print("one row becomes zeros:", not scale(known[:1], *learn_scale(known[:1])).any())
