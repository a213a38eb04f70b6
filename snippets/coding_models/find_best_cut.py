"""The best cut over all columns equals a one-level tree's, with one sort a column."""

import numpy as np
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier


def impurity(counts):
    """Gini impurity times rows (...,), from counts of each class (..., k)."""
    rows = counts.sum(axis=-1)
    return rows - (counts**2).sum(axis=-1) / np.maximum(rows, 1)


def best_cut(X, y):
    """(impurity left, column, threshold) of the best x <= t, for X (n, d), y (n,)."""
    ones = np.eye(y.max() + 1)[y]  # a 1 in the column of the row's class
    best = (impurity(ones.sum(axis=0)), None, None)
    for column, values in enumerate(X.T):
        order = np.argsort(values, kind="stable")
        value, left = values[order], ones[order].cumsum(axis=0)
        score = (impurity(left) + impurity(left[-1] - left))[:-1]
        score[value[1:] == value[:-1]] = np.inf  # no threshold fits between equals
        at = score.argmin() if len(score) else None
        if at is not None and score[at] < best[0] - 1e-9:
            low, high = value[at : at + 2]  # rounding may lift half way up to high
            best = (score[at], column, min((low + high) / 2, np.nextafter(high, low)))
    return best


wine = load_wine()
X, y = wine.data, wine.target
(n, d), (left, column, cut) = X.shape, best_cut(X, y)
tree = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, y).tree_
same = tree.feature[0] == column and np.isclose(tree.threshold[0], cut)
print(f"{wine.feature_names[column]} <= {cut:.0f}, as the library: {same}")
print(
    f"Gini {impurity(np.bincount(y)) / n:.3f} before, {left / n:.3f} after",
    end=", library: ",
)
print(np.isclose(tree.impurity[1:] @ tree.n_node_samples[1:], left))
print(f"row visits: counting anew {n * (n - 1) * d:,}, running counts {n * d:,}")
four, xor = np.arange(4.0)[:, None], np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
for name, table, label in [
    ("equal values", four * 0, [0, 1, 0, 1]), ("one class", four, [0, 0, 0, 0]),
    ("one row", four[:1], [0]), ("checkerboard", xor, [0, 1, 1, 0]),
]:  # fmt: skip
    print(f"{name:12} cut {best_cut(table, np.array(label))[2]}")
depth = DecisionTreeClassifier(random_state=0).fit(xor, [0, 1, 1, 0]).get_depth()
print(f"checkerboard, depth of the library's tree: {depth}")
