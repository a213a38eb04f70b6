"""More rows, or cleaner rows for the same money: which raises the score depends on why labels are wrong."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good, tenth = cells.well_segmented.to_numpy(), len(cells) // 10
columns = cells.drop(columns=["split", "well_segmented"]).to_numpy(dtype=float)
large = cells[good == 1].nlargest(tenth, "area_ch_1").index
logistic = LogisticRegression(C=0.05, solver="newton-cholesky")
model, rng = make_pipeline(StandardScaler(), logistic), np.random.default_rng(0)
have, a_row, a_look = 200, 4, 1  # labels; euros, assumed
money = np.array([200, 400, 800, 1600, 4800])
bought = have + money // a_row
looked = have + (money - have * a_look) // (a_row + a_look)  # first at those we have
auc = {"wrong by chance": [], "wrong in one group": [], "all looked at": []}
for _ in range(12):
    order = rng.permutation(len(cells))
    pool, judge = order[:1400], order[1400:]  # judged on true labels
    by_lot = rng.permutation(len(cells))[:tenth]
    for name, wrong, counts in zip(auc, (by_lot, large, []), (bought, bought, looked)):
        label = good.copy()
        label[wrong] = 1 - label[wrong]  # simulated: labels we turned
        for rows in (pool[:count] for count in counts):
            model.fit(columns[rows], label[rows])
            chance = model.predict_proba(columns[judge])[:, 1]
            auc[name].append(roc_auc_score(good[judge], chance))
print(f"{have} labels, one in ten wrong; AUC on true labels, 12 splits, ± two deviations")
print("         wrong:                        all looked at:  looked at - bought")
print("euros   rows by chance one group          rows  AUC    by chance        one group")
lot, group, clean = (np.reshape(values, (12, len(money))).T for values in auc.values())
for n, euros in enumerate(money):
    line = f"{euros:5,} {bought[n]:6,} {lot[n].mean():9.3f} {group[n].mean():9.3f}"
    line += f" {looked[n]:9,} {clean[n].mean():.3f}"
    for gap in (clean[n] - lot[n], clean[n] - group[n]):
        line += f"  {gap.mean():+.3f} ± {2 * gap.std(ddof=1):.3f}"
    print(line)
for name, values in zip(auc, (lot, group, clean)):
    plt.plot(money, values.mean(axis=1), "o-", label=name)
plt.gca().set(xlabel="euros spent", ylabel="AUC on true labels")
plt.legend()
plt.show()
