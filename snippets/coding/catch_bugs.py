"""Nine plausible bugs pass one happy test; edge tests catch every one of them."""

import numpy as np
from scipy import special, stats
from sklearn import metrics, preprocessing


def by_row(y, s):
    rank = stats.rankdata(s, "ordinal")  # equal scores get unlike ranks
    return (rank[y == 1].mean() - y.sum() / 2 - 0.5) / (1 - y).sum()


def shares(z, shift=0, axis=1):
    return np.exp(z - shift) / np.exp(z - shift).sum(axis=axis, keepdims=True)


bugs = {
    "AUC: a tie is lost": lambda y, s: (s[y == 1][:, None] > s[y == 0]).mean(),
    "AUC: ranks by row": by_row,
    "scale: no guard": lambda x: (x - x.mean(0)) / x.std(0),
    "scale: guard == 0": lambda x: (x - x.mean(0)) / np.where(x.std(0) == 0, 1, x.std(0)),
    "scale: spread + 1e-8": lambda x: (x - x.mean(0)) / (x.std(0) + 1e-8),
    "softmax: exp at once": shares,
    "softmax: one shift": lambda z: shares(z, z.max()),
    "softmax: sums down": lambda z: shares(z, z.max(axis=1, keepdims=True), axis=0),
    "folds: all of n // k": lambda rows, k: [len(rows) // k[0]] * k[0],
}
library = {"AUC": metrics.roc_auc_score, "scale": preprocessing.scale}
library["softmax"] = lambda z: special.softmax(z, axis=1)
library["folds"] = lambda rows, k: [len(part) for part in np.array_split(rows, k[0])]
tests = {
    ("AUC", "happy"): ([0, 0, 1, 1], [1, 4, 3, 8]),
    ("AUC", "equal"): ([1, 0, 1, 0], [1, 1, 2, 2]),
    ("scale", "happy"): ([[1.0], [2], [4]],),
    ("scale", "constant"): ([[5, 0.1]] * 7,),
    ("scale", "tiny"): ([[1e-9], [2e-9], [4e-9]],),
    ("softmax", "happy"): ([[1, 2], [2, 1]],),
    ("softmax", "huge"): ([[0, 1000]],),
    ("softmax", "uneven"): ([[0, 1, 5], [-2000, -2001, -2002]],),
    ("folds", "happy"): (range(6), [3]),
    ("folds", "uneven"): (range(11), [4]),
}
np.seterr(all="ignore")  # a bug answers nan here, and a warning stops nothing
print("bug                   happy   edge tests that catch it")
for name, bug in bugs.items():
    failed = []
    for (task, test), x in tests.items():
        if task in name and not np.allclose(bug(*map(np.array, x)), library[task](*x)):
            failed.append(test)
    print(f"{name:22}{'caught' if 'happy' in failed else 'passes'} ", *failed)
