"""The winner of a search promises too much, the more so the more was tried; nested folds do not."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

cells = pd.read_csv("docs/data/cell_images.csv.gz").drop(columns="split")
y, rng = cells.pop("well_segmented").to_numpy(), np.random.default_rng(0)
X = ((cells - cells.mean()) / cells.std()).to_numpy()  # on all cells, without the answers
neighbours, tried = np.array([1, 3, 5, 9, 15]), [1, 2, 5, 10, 20, 50]


def right(fit, judge, columns):
    """Share judged right by the votes of 1 to 15 nearest fitted cells."""
    apart = X[np.ix_(judge, columns)][:, None] - X[np.ix_(fit, columns)]
    near = (apart**2).sum(axis=2).argsort(axis=1, kind="stable")
    votes = y[fit][near].cumsum(axis=1)[:, neighbours - 1]
    return ((2 * votes > neighbours) == y[judge][:, None]).mean(axis=0)


def search(cells):
    """Mean share right over five folds: ten sets of columns, five numbers of neighbours."""
    parts = [(np.delete(cells, np.s_[k::5]), cells[k::5]) for k in range(5)]
    return np.mean([[right(*part, c) for c in sets] for part in parts], axis=0).ravel()


results = []
for _ in range(30):
    s, others = np.split(rng.permutation(len(y))[:600], [100])
    sets = [rng.choice(X.shape[1], 3, replace=False) for _ in range(10)]
    claim, came, nested = search(s), np.ravel([right(s, others, c) for c in sets]), []
    for k in range(5):  # the whole search again, without the fold that judges
        rest = np.delete(s, np.s_[k::5])
        columns, size = divmod(search(rest).argmax(), 5)
        nested.append(right(rest, s[k::5], sets[columns])[size])
    order = rng.permutation(50)
    best = [order[claim[order[:m]].argmax()] for m in tried]
    results.append([*claim[best], *came[best], np.mean(nested), 1 - y[others].mean()])
own, came, (nested, dumb) = np.split(100 * np.array(results).T, [6, 12])
print(f"right, %     says  too high +- 2 s.e.  75 or more     (all bad: {dumb.mean():.1f})")
for name, v in (("same folds", own[5]), ("nested folds", nested), ("what came", came[5])):
    error, high = 2 * (v - came[5]).std(ddof=1) / 30**0.5, (v - came[5]).mean()
    print(f"{name:12} {v.mean():4.1f} {high:+9.1f} +- {error:.1f} {np.mean(v >= 75):13.0%}")
print("settings tried  ", *(f"{m:4}" for m in tried))
for name, line in (("their own folds", own), ("500 other cells", came)):
    plt.plot([*map(str, tried)], line.mean(axis=1), "o-", label=name)
    print(f"{name}:", *(f"{value:.1f}" for value in line.mean(axis=1)))
plt.gca().set(xlabel="settings tried", ylabel="winner is right, %")
plt.legend()
plt.show()
