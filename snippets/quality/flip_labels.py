"""One label in ten is wrong, by chance or in one group: the score you see and the score you have."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import scale

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good = cells.well_segmented.to_numpy()  # a person judged the outline
columns = scale(cells.drop(columns=["split", "well_segmented"]).astype(float))
size, tenth = cells.area_ch_1.to_numpy(), len(cells) // 10
by_size = np.argsort(-size, kind="stable")
rng, seen = np.random.default_rng(0), {}
model = LogisticRegression(C=0.05, solver="newton-cholesky")
for _ in range(10):
    order = rng.permutation(len(cells))
    learn, judge = order[:1000], order[1000:]
    wrong = {  # simulated: real cells, labels we turned
        "none": [],
        "by chance": rng.permutation(len(cells))[:tenth],
        "in one group": by_size[good[by_size] == 1][:tenth],  # the largest good cells
    }
    for cause, rows in wrong.items():
        label = good.copy()
        label[rows] = 1 - label[rows]
        score = model.fit(columns[learn], label[learn]).predict_proba(columns[judge])[:, 1]
        row = []
        for truth in (label[judge], good[judge]):
            hit = (score > 0.5) == truth
            row += [(truth == 0).mean(), hit.mean(), roc_auc_score(truth, score)]
        seen.setdefault(cause, []).append(row)
print(f"{len(cells):,} cells, {tenth} labels turned; 10 splits, ± two deviations")
print("                  as the labels say              in truth")
print("                  right:                         right:")
print("labels wrong      'poor'  model    AUC           'poor'  model    AUC")
for cause, rows in seen.items():
    mean, spread = np.mean(rows, axis=0), 2 * np.std(rows, axis=0, ddof=1)
    cells_of = [
        f"{mean[n]:.3f}   {mean[n + 1]:.3f}   {mean[n + 2]:.3f} ± {spread[n + 2]:.3f}"
        for n in (0, 3)
    ]
    print(f"{cause:17}", "   ".join(cells_of))
