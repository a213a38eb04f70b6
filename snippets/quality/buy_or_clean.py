"""More rows, or a second look at the labels you have: which raises the score depends on why labels are wrong."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good = cells.well_segmented.to_numpy()
columns = cells.drop(columns=["split", "well_segmented"])
columns = ((columns - columns.mean()) / columns.std()).to_numpy()
by_size, tenth = np.argsort(-cells.area_ch_1, kind="stable"), len(cells) // 10
large = by_size[good[by_size] == 1][:tenth]
model = LogisticRegression(C=0.05, solver="newton-cholesky")
have, bought = 200, [0, 50, 100, 200, 400, 1200]
rng, auc = np.random.default_rng(0), {"by chance": [], "in one group": []}
for _ in range(6):
    order = rng.permutation(len(cells))
    pool, judge = order[:1400], order[1400:]  # judged on true labels
    lot = rng.permutation(len(cells))[:tenth]
    for cause, wrong in zip(auc, (lot, large)):
        label = good.copy()
        label[wrong] = 1 - label[wrong]  # simulated: labels we turned
        row = []
        for count, labels in [*((have + more, label) for more in bought), (have, good)]:
            model.fit(columns[pool[:count]], labels[pool[:count]])
            row.append(
                roc_auc_score(good[judge], model.predict_proba(columns[judge])[:, 1])
            )
        auc[cause].append(row)
print(f"{have} labels, one in ten wrong; AUC on true labels, 6 splits, ± two deviations")
print("assumed: a row 4 euros, a look 1   wrong by chance        wrong in one group")
rows = {cause: np.array(values) for cause, values in auc.items()}
for n, name in enumerate(
    [*(f"{more:5,} rows more" for more in bought), "  200 labels looked at"]
):
    line = f"{name:22}{([4 * more for more in bought] + [have])[n]:6,} euros"
    for values in rows.values():
        gap = values[:, n] - values[:, -1]
        line += (
            f"   {values[:, n].mean():.3f}  {gap.mean():+.3f} ± {2 * gap.std(ddof=1):.3f}"
        )
    print(line)
for cause, values in rows.items():
    plt.plot(bought, values[:, :-1].mean(axis=0), "o-", label=f"wrong {cause}")
plt.axhline(values[:, -1].mean(), ls="--", color="C2", label="200 labels looked at")
plt.gca().set(xlabel="rows bought, one label in ten wrong", ylabel="AUC on true labels")
plt.legend(loc="center right")
plt.show()
