"""A confusion matrix and macro F1 equal the library's; += on pairs loses most of the counts."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix, f1_score


def confusions(truth, guess, k):
    """Counts (k, k) of two integer arrays (n,): row = true class, column = guessed."""
    cells = np.zeros((k, k), dtype=int)
    np.add.at(cells, (truth, guess), 1)  # adds again where a pair comes again
    return cells


def macro_f1(cells):
    """Mean over classes of F1, from counts (k, k); a class nobody met counts as 0."""
    met = cells.sum(axis=0) + cells.sum(axis=1)
    return np.mean(2 * np.diag(cells) / np.maximum(met, 1))


pixels, digit = load_digits(return_X_y=True)
means = np.array([pixels[:1000][digit[:1000] == d].mean(axis=0) for d in range(10)])
truth = digit[1000:]  # the nearest mean picture guesses the rest
guess = ((pixels[1000:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
cells = confusions(truth, guess, 10)
library = f1_score(truth, guess, average="macro")
print("matrix as the library:", np.array_equal(cells, confusion_matrix(truth, guess)))
print(f"macro F1 {macro_f1(cells):.3f}, to 1e-12: {abs(macro_f1(cells) - library) < 1e-12}")
lost = np.zeros((10, 10), dtype=int)
lost[truth, guess] += 1  # the bug: a pair that comes again is not added again
print(f"{len(truth)} digits: add.at counts {cells.sum()}, += counts {lost.sum()}")
for name, y, p in [
    ("class 1 never guessed", [0, 1, 2], [0, 0, 2]),
    ("class 1 in neither", [0, 2], [0, 2]),
    ("no rows at all", [], []),
]:
    ours = macro_f1(confusions(np.array(y, dtype=int), np.array(p, dtype=int), 3))
    print(f"{name:21} macro F1 {ours:.3f}")
print("the library, class 1 in neither:", f1_score([0, 2], [0, 2], average="macro"))
