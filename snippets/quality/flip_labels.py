"""One label in ten is wrong, by chance or in one group: the score you see and the score you have."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good = cells.well_segmented.to_numpy()  # a person judged the outline
columns = cells.drop(columns=["split", "well_segmented"]).to_numpy(dtype=float)
logistic = LogisticRegression(C=0.05, solver="newton-cholesky")
model, tenth = make_pipeline(StandardScaler(), logistic), len(cells) // 10
wrong = {"none": [], "by chance": []}  # simulated: real cells, labels we turned
for name in ["area_ch_1", "avg_inten_ch_1", "shape_p_2_a_ch_1", "total_inten_ch_2"]:
    well = cells.loc[good == 1, name]  # groups of well outlined cells
    wrong[f"{name}, largest"] = well.nlargest(tenth).index
    wrong[f"{name}, smallest"] = well.nsmallest(tenth).index
rng, seen = np.random.default_rng(0), {}
for _ in range(6):
    order = rng.permutation(len(cells))
    learn, judge = order[:1000], order[1000:]
    wrong["by chance"] = rng.permutation(len(cells))[:tenth]
    for cause, rows in wrong.items():
        label = good.copy()
        label[rows] = 1 - label[rows]
        model.fit(columns[learn], label[learn])
        score, row = model.predict_proba(columns[judge])[:, 1], []
        for truth in (label[judge], good[judge]):
            row += [(truth == 0).mean(), ((score > 0.5) == truth).mean()]
            row += [roc_auc_score(truth, score)]
        seen.setdefault(cause, []).append(row)
print(f"{len(cells):,} cells, {tenth} labels turned; 6 splits, ± two deviations")
print("                            as the labels say            in truth")
print("labels wrong                'poor' right  AUC            'poor' right  AUC")
for cause, rows in seen.items():
    mean, spread = np.mean(rows, axis=0), 2 * np.std(rows, axis=0, ddof=1)
    line = f"{cause:27}"
    for n in (0, 3):
        line += " {:.3f}  {:.3f}  {:.3f}".format(*mean[n : n + 3])
        line += f" ± {spread[n + 2]:.3f}  "
    print(line.rstrip())
