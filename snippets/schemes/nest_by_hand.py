"""Nested validation is two loops: the inner one chooses, the outer one judges what was chosen."""

import numpy as np
import pandas as pd
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

cells = pd.read_csv("docs/data/cell_images.csv.gz").drop(columns="split")[:100]
y = cells.pop("well_segmented").to_numpy()
X = (cells / cells.std()).to_numpy()
sizes = [1, 3, 5, 9, 15]


def score(k, fit, judge):
    """Share judged right by the k nearest fitted cells."""
    return KNeighborsClassifier(k).fit(X[fit], y[fit]).score(X[judge], y[judge])


outer = []
for judge in np.array_split(np.arange(100), 5):
    rest = np.setdiff1d(np.arange(100), judge)
    parts = [(np.setdiff1d(rest, part), part) for part in np.array_split(rest, 5)]
    best = max(sizes, key=lambda k: np.mean([score(k, *part) for part in parts]))
    outer.append(score(best, rest, judge))
    print(
        f"without cells {judge[0]:2} to {judge[-1]}: {best} neighbours, right {outer[-1]:.0%}"
    )
grid = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": sizes}, cv=KFold(5))
library = cross_val_score(grid, X, y, cv=KFold(5))
print(f"nested, 130 fits:   {np.mean(outer):.4f} by hand, {library.mean():.4f} by library")
print(f"winner's own score: {grid.fit(X, y).best_score_:.4f}")
