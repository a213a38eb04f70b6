"""Stratified folds as even as the library's; without a moving start, remainders pile up."""

import numpy as np
import pandas as pd
from sklearn.model_selection import StratifiedKFold


def stratified(y, k, rng, moving=True):
    """Fold 0 to k - 1 for each of n rows; every class of y (n,) is dealt like cards."""
    fold, start = np.empty(len(y), dtype=int), 0
    for kind in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == kind))
        fold[rows] = (start + np.arange(len(rows))) % k
        start += len(rows) if moving else 0  # a class begins where the last one ended
    return fold


def gaps(y, fold, k):
    """Largest minus smallest fold: in the worst class, and in rows altogether."""
    table = np.array([np.bincount(fold[y == kind], minlength=k) for kind in np.unique(y)])
    return np.ptp(table, axis=1).max(), np.ptp(table.sum(axis=0))


intent = pd.read_csv("docs/data/home_intents.csv.gz").intent
y = intent[intent.map(intent.value_counts()) >= 10].to_numpy(str)
rng, library = np.random.default_rng(0), np.empty(len(y), dtype=int)
for number, (_, test) in enumerate(StratifiedKFold(10).split(y, y)):
    library[test] = number
print(f"{len(y):,} sentences, {len(np.unique(y))} intents, 10 folds")
print("largest gap        in a class  in rows")
for name, fold in {
    "random rows": rng.permutation(len(y)) % 10,
    "all from fold 0": stratified(y, 10, rng, moving=False),
    "moving start": stratified(y, 10, rng),
    "library": library,
}.items():
    in_class, in_rows = gaps(y, fold, 10)
    print(f"{name:18} {in_class:10} {in_rows:8}")
few = stratified(np.array([0, 0, 1, 1, 1, 1]), 3, rng)
print("two rows of a class in three folds:", np.sort(np.bincount(few[:2], minlength=3)))
