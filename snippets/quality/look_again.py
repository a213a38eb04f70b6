"""A hundred second looks, spent four ways: how many wrong labels each finds, for errors of two causes."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cells = pd.read_csv("docs/data/cell_images.csv.gz")
good, tenth = cells.well_segmented.to_numpy(), len(cells) // 10
columns = cells.drop(columns=["split", "well_segmented"]).to_numpy(dtype=float)
large = cells[good == 1].nlargest(tenth, "area_ch_1").index
asked = ["area_ch_1", "avg_inten_ch_1", "shape_p_2_a_ch_1", "total_inten_ch_2"]
quarters = np.ceil(cells[asked].rank(pct=True).to_numpy() * 4)
logistic = LogisticRegression(C=0.05, solver="newton-cholesky")
model, rng = make_pipeline(StandardScaler(), logistic), np.random.default_rng(0)


def half_by_lot(wrong, quarter):
    """50 by lot, then 50 from the quarter in which most of the first 50 were wrong."""
    counts = [(quarter[:50][wrong[:50]] == n).sum(axis=0) for n in (1, 2, 3, 4)]
    n, measurement = np.unravel_index(np.argmax(counts), np.shape(counts))
    there = np.flatnonzero(quarter[50:, measurement] == n + 1) + 50
    return wrong[np.r_[:50, there[:50]]].sum()


ways = "100 by lot", "100 the model contradicts most", "50 by lot, 50 from worst group"
found = []
for _ in range(20):
    order = rng.permutation(len(cells))[:1000]  # those we have labels of, in no order
    for rows in (rng.permutation(len(cells))[:tenth], large):
        wrong = np.isin(order, rows)  # simulated: real cells, labels we turned
        label = np.where(wrong, 1 - good[order], good[order])
        how = dict(cv=KFold(5), method="decision_function")
        unseen = cross_val_predict(model, columns[order], label, **how)
        doubt = np.argsort(unseen * (2 * label - 1), kind="stable")
        halves = [half_by_lot(wrong, quarters[order][:, of:]) for of in (0, 1)]
        found.append([wrong[:100].sum(), wrong[doubt[:100]].sum(), *halves])
print("1,000 labels, one in ten wrong; wrong ones found by 100 second looks")
print("                                 by chance     in one group")
for way, counts in zip((*ways, "  the same, size not asked"), np.transpose(found)):
    causes = counts.reshape(20, 2).T
    print(f"{way:30}", *(f"{n.mean():5.1f} ({n.min():2} to {n.max():2})" for n in causes))
