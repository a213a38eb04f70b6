"""Five neighbours found by hand are scikit-learn's, and their votes tell when to ask a person."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

pixels, digit = load_digits(return_X_y=True)
block = np.arange(len(digit)) * 5 // len(digit)  # fifths of the file, in its order


def nearest(known, asked, k):
    """Rows of the k nearest known points, nearest first, and their distances."""
    squared = (asked**2).sum(1)[:, None] - 2 * asked @ known.T + (known**2).sum(1)
    rows = np.argsort(squared, axis=1, kind="stable")[:, :k]
    return rows, np.sqrt(np.take_along_axis(squared, rows, axis=1))


parts, off, cases = [], [], []
for k in range(5):
    old, new = np.flatnonzero(block != k), np.flatnonzero(block == k)
    common = np.full(len(new), np.bincount(digit[old]).argmax())
    means = np.array([pixels[old][digit[old] == d].mean(axis=0) for d in range(10)])
    closest = nearest(means, pixels[new], 1)[0][:, 0]
    rows, distance = nearest(pixels[old], pixels[new], 5)
    votes = np.array([np.bincount(v, minlength=10) for v in digit[old][rows]])
    model = KNeighborsClassifier(n_neighbors=5).fit(pixels[old], digit[old])
    off.append(abs(model.kneighbors(pixels[new])[0] - distance).max())
    hand, library = votes.argmax(axis=1), model.predict(pixels[new])
    parts.append([common, closest, hand, library, votes.max(axis=1)])
    miss = np.argmax(hand != digit[new])  # the first one wrong
    cases += [new[miss], *old[rows[miss]]]

*said, votes = np.hstack(parts)
for name, answer in zip(("commonest", "nearest mean", "5, by hand", "5, library"), said):
    print(f"{name:12}{(answer != digit).sum():6,} of {len(digit):,} digits wrong")
print(f"largest difference of a distance, hand and library: {max(off):.0e}")
print(f"votes   digits  wrong  dollars if read from here on; none: {0.1 * len(digit):.2f}")
for v in (5, 4, 3, 2, 1):  # a wrong digit costs 1 dollar, typing one 0.10: assumed
    wrong = (said[2] != digit)[votes == v].sum()
    cost = (said[2] != digit)[votes >= v].sum() + 0.10 * (votes < v).sum()
    print(f"{v} of 5 {(votes == v).sum():7,}{wrong:7}{cost:9.2f}")
cases = cases[:18]  # three of the five
tiles = pixels[cases].reshape(3, 6, 8, 8)
tiles = np.pad(tiles, ((0, 0), (0, 0), (3, 0), (0, 1)), constant_values=np.nan)
plt.imshow(tiles.transpose(0, 2, 1, 3).reshape(33, 54))
for place, row in enumerate(cases):
    plt.text(place % 6 * 9 + 3, place // 6 * 11 + 2, digit[row])
plt.axis("off")
plt.show()
