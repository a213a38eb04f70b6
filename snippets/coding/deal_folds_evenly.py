"""k-fold indices equal KFold's for 1,000 sizes; the short version never judges the last rows."""

import numpy as np
from sklearn.model_selection import KFold


def k_folds(n, k):
    """k pairs (train, test) of row numbers; each of the n rows is in one test part."""
    if not 2 <= k <= n:
        raise ValueError(f"need 2 <= k <= n, not k = {k}, n = {n}")
    rows, stop = np.arange(n), 0
    for fold in range(k):
        start = stop
        stop += n // k + (fold < n % k)  # the first n % k folds get one row more
        inside = (rows >= start) & (rows < stop)
        yield rows[~inside], rows[inside]


same, sizes = 0, [(n, k) for n in range(10, 210) for k in (2, 3, 5, 7, 10)]
for n, k in sizes:
    pairs = zip(k_folds(n, k), KFold(k).split(range(n)))
    same += all(
        np.array_equal(a, b) for ours, theirs in pairs for a, b in zip(ours, theirs)
    )
print(f"as KFold in {same:,} of {len(sizes):,} sizes")
n, k = 1797, 10  # the digits of scikit-learn
judged = k * (n // k)
print(f"{n:,} rows, {k} folds of n // k: {n - judged} rows are never judged")
for n, k in [(4, 4), (3, 4), (5, 1)]:
    try:
        print(f"k = {k}, n = {n}: test sizes", [len(test) for _, test in k_folds(n, k)])
    except ValueError as error:
        print("refused:", error)
