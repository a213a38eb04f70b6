"""The winner of a search promises too much, the more so the more was tried; nested folds do not."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

cells = pd.read_csv("docs/data/cell_images.csv.gz").drop(columns="split")
y, rng = cells.pop("well_segmented").to_numpy(), np.random.default_rng(0)
X = ((cells - cells.mean()) / cells.std()).to_numpy()  # on all cells, without the answers
neighbours, tried = np.array([1, 3, 5, 9, 15]), [1, 2, 5, 10, 20, 50]


def right(fit, judge):
    """Share judged right by the votes of 1 to 15 nearest fitted cells, for ten sets of columns."""
    near = by_distance[:, judge]
    near = near[np.isin(s, fit)[near]].reshape(10, len(judge), -1)  # the fitted only
    votes = good[near].cumsum(axis=2)[:, :, neighbours - 1]
    return ((2 * votes > neighbours) == good[judge][:, None]).mean(axis=1).ravel()


def search(cells):
    """Mean share right over five folds: ten sets of columns, five numbers of neighbours."""
    return np.mean([right(np.delete(cells, np.s_[k::5]), cells[k::5]) for k in range(5)], 0)


results, s, others = [], np.arange(100), np.arange(100, 400)
rests = [np.delete(s, np.s_[k::5]) for k in range(5)]  # each without a fold that judges
for _ in range(120):
    drawn = rng.permutation(len(y))[:400]  # 100 cells to search on, 300 others
    sets = [rng.choice(X.shape[1], 3, replace=False) for _ in range(10)]
    views, good = X[drawn][:, sets].transpose(1, 0, 2), y[drawn]
    apart = ((views[:, :, None] - views[:, None, :100]) ** 2).sum(axis=3)
    by_distance = apart.argsort(axis=2, kind="stable")  # the 100 cells, from each of 400
    claim, came = search(s), right(s, others)
    nested = [right(rest, np.setdiff1d(s, rest))[search(rest).argmax()] for rest in rests]
    order = rng.permutation(50)
    best = [order[claim[order[:m]].argmax()] for m in tried]
    results.append([*claim[best], *came[best], np.mean(nested), 1 - good[others].mean()])
own, came, (nested, dumb) = np.split(100 * np.array(results).T, [6, 12])
print(f"right, %     says  too high +- 2 s.e.  75 or more     (all bad: {dumb.mean():.1f})")
for name, v in (("same folds", own[5]), ("nested folds", nested), ("what came", came[5])):
    error, high = 2 * (v - came[5]).std(ddof=1) / 120**0.5, (v - came[5]).mean()
    print(f"{name:12} {v.mean():4.1f} {high:+9.1f} +- {error:.1f} {np.mean(v >= 75):13.0%}")
print("settings tried  ", *(f"{m:4}" for m in tried))
for name, line in (("their own folds", own), ("300 other cells", came)):
    plt.plot([*map(str, tried)], line.mean(axis=1), "o-", label=name)
    print(f"{name}:", *(f"{value:.1f}" for value in line.mean(axis=1)))
plt.gca().set(xlabel="settings tried", ylabel="winner is right, %")
plt.legend()
plt.show()
