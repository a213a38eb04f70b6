"""Group folds equal GroupKFold in size: largest group first, into the emptiest fold."""

import numpy as np
import pandas as pd
from sklearn.model_selection import GroupKFold


def group_folds(groups, k):
    """Fold 0 to k - 1 for each of n rows; rows of one group (n,) share a fold."""
    names, place, many = np.unique(groups, return_inverse=True, return_counts=True)
    if len(names) < k:
        raise ValueError(f"{len(names)} groups cannot fill {k} folds")
    load, fold = np.zeros(k, dtype=int), np.empty(len(names), dtype=int)
    for group in np.argsort(-many, kind="stable"):
        fold[group] = load.argmin()
        load[fold[group]] += many[group]
    return fold[place]


orders = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset=["customer_id"])
customer = orders.customer_id.to_numpy(int)
ours = group_folds(customer, 5)
print(f"{len(customer):,} orders of {len(np.unique(customer)):,} customers, 5 folds")
print("                   orders in a fold  customers in two")
for name, fold in {
    "random rows": np.random.default_rng(0).permutation(len(customer)) % 5,
    "number modulo 5": customer % 5,
    "largest first": ours,
}.items():
    rows, seen = np.bincount(fold), pd.Series(fold).groupby(customer).nunique()
    print(f"{name:18} {rows.min():6,} to {rows.max():6,} {(seen > 1).sum():17,}")
library = [len(test) for _, test in GroupKFold(5).split(customer, groups=customer)]
print("sizes as GroupKFold:", sorted(np.bincount(ours)) == sorted(library))
print("one giant group:", np.bincount(group_folds(np.array([1] * 6 + [2, 3]), 3)))
try:
    group_folds(np.array([1, 1, 2]), 3)
except ValueError as error:
    print("refused:", error)
