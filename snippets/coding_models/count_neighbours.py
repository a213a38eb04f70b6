"""kNN in four lines gives the library's answers; unscaled, one column decides alone."""

import numpy as np
from sklearn.datasets import load_wine
from sklearn.neighbors import KNeighborsClassifier


def squared(A, B):
    """Squared distances (m, n) between rows of A (m, d) and B (n, d)."""
    return (A**2).sum(axis=1)[:, None] - 2 * A @ B.T + (B**2).sum(axis=1)


def predict(known, label, asked, k):
    """Commonest of the k nearest labels (m,), lowest if equal; known (n, d), asked (m, d)."""
    if not 1 <= k <= len(known):
        raise ValueError(f"k is {k}, rows known {len(known)}")
    nearest = np.argsort(squared(asked, known), axis=1, kind="stable")[:, :k]
    votes = np.eye(label.max() + 1)[label[nearest]].sum(axis=1)
    return votes.argmax(axis=1)


X, cultivar = load_wine(return_X_y=True)
rows = np.random.default_rng(0).permutation(len(X))
train, test = rows[:120], rows[120:]
y, truth = cultivar[train], cultivar[test]
Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
print(f"right of {len(test)} wines, 5 neighbours  as the library")
print(f"commonest cultivar {(truth == np.bincount(y).argmax()).sum():8}")
print(f"proline alone      {(predict(X[train, -1:], y, X[test, -1:], 5) == truth).sum():8}")
for name, table in {"13 raw columns": X, "13 scaled columns": Z}.items():
    ours = predict(table[train], y, table[test], 5)
    library = KNeighborsClassifier(5).fit(table[train], y).predict(table[test])
    print(f"{name:18} {(ours == truth).sum():8} {np.array_equal(ours, library)!s:>16}")
one, two = np.array([[0.0], [1]]), np.array([1, 0])
print("a tie of labels 1 and 0 gives", predict(one, two, one[:1], 2)[0])
far = 1e8 + np.array([[0.0], [1], [3]])
print("squared distances near 1e8, 1 and 9 in truth:", *squared(far[:1], far)[0, 1:])
try:
    predict(one, two, one, 3)
except ValueError as error:
    print("refused:", error)
