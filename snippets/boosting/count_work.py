"""Work grows with rows, columns and trees alike; bins keep the thresholds from growing with them."""

import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = clients.columns.drop(["id", "sex", "marriage", "fails"])
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]


def grow(rows, columns, trees):
    part = learn[:rows]
    model = GradientBoostingClassifier(n_estimators=trees, max_depth=3, random_state=0)
    return model.fit(part[known[:columns]], part.fails)


def cells(model):
    """Rows times columns, in thousands, of all nodes that were split."""
    trees = [tree.tree_ for tree in model.estimators_[:, 0]]
    rows = sum(tree.n_node_samples[tree.children_left >= 0].sum() for tree in trees)
    return rows * model.n_features_in_ / 1000


def show(name, counts):
    exponent = np.log(counts[2] / counts[0]) / np.log(4)  # every third size is four times
    print(f"{name:25}", *(f"{count:9,.0f}" for count in counts), f"{exponent:9.2f}")


sizes = (2500, 5000, 10000)
by_rows = [grow(rows, 21, 10) for rows in sizes]
print("rows (21 columns, 10 trees)   2,500     5,000    10,000  exponent")
show("  thousand cells", [cells(model) for model in by_rows])
gaps = [learn[:rows][known].nunique() - 1 for rows in sizes]  # between different values
show("  thresholds to try", [gap.sum() for gap in gaps])
show("  at most, in 255 bins", [gap.clip(upper=254).sum() for gap in gaps])
print("columns (5,000 rows)              5        10        20")
show("  thousand cells", [cells(grow(5000, columns, 10)) for columns in (5, 10, 20)])
print("trees (2,500 rows)                5        10        20")
show("  thousand cells", [cells(grow(2500, 21, trees)) for trees in (5, 10, 20)])
binned = HistGradientBoostingClassifier(max_iter=10, max_depth=3, early_stopping=False)
auc = [
    roc_auc_score(judge.fails, model.predict_proba(judge[known])[:, 1])
    for model in (by_rows[2], binned.fit(learn[known], learn.fails))
]
print(f"AUC on other clients: {auc[0]:.3f} with every threshold, {auc[1]:.3f} in bins")
