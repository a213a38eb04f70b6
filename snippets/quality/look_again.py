"""A hundred second looks, spent three ways: how many wrong labels each finds, for errors of two causes."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.preprocessing import scale

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good = cells.well_segmented.to_numpy()
columns = scale(cells.drop(columns=["split", "well_segmented"]).astype(float))
by_size, tenth = np.argsort(-cells.area_ch_1, kind="stable"), len(cells) // 10
large = by_size[good[by_size] == 1][:tenth]
asked = ["area_ch_1", "avg_inten_ch_1", "shape_p_2_a_ch_1", "total_inten_ch_2"]
quarter = np.ceil(cells[asked].rank(pct=True).to_numpy() * 4)
model = LogisticRegression(C=0.05, solver="newton-cholesky")
folds, rng, found = PredefinedSplit(np.arange(1000) % 5), np.random.default_rng(0), {}


def worst_quarter(rows, wrong):
    """Of four measurements in quarters, the one in which most of these were wrong."""
    counts = [(quarter[rows[wrong]] == n).sum(axis=0) for n in (1, 2, 3, 4)]
    n, measurement = np.unravel_index(np.argmax(counts), (4, 4))
    return quarter[:, measurement] == n + 1


for _ in range(20):
    order = rng.permutation(len(cells))[:1000]  # those we have labels of, in no order
    lot = rng.permutation(len(cells))[:tenth]
    for rows in (lot, large):
        wrong = np.isin(order, rows)  # simulated: real cells, labels we turned
        label = np.where(wrong, 1 - good[order], good[order])
        how = dict(cv=folds, method="decision_function")
        unseen = cross_val_predict(model, columns[order], label, **how)
        doubt = np.argsort(unseen * (2 * label - 1), kind="stable")
        there = np.flatnonzero(worst_quarter(order[:50], wrong[:50])[order[50:]]) + 50
        looks = {
            "100 by lot": wrong[:100],
            "100 the model contradicts most": wrong[doubt[:100]],
            "50 by lot, 50 from worst group": wrong[np.r_[:50, there[:50]]],
        }
        for way, hits in looks.items():
            found.setdefault(way, []).append(hits.sum())
print("1,000 labels, one in ten wrong; wrong ones found by 100 second looks")
print("                                 by chance     in one group")
for way, counts in found.items():
    print(f"{way:30}", end="")
    for few in np.reshape(counts, (20, 2)).T:
        print(f"{few.mean():6.1f} ({few.min():2} to {few.max():2})", end="")
    print()
