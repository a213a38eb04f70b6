"""One bug in AUC leaves a model's score alone and lifts a one-column rule above it."""

import numpy as np
import pandas as pd
from scipy.stats import rankdata
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
fit, judge = clients.id % 3 == 1, clients.id % 3 == 0
trees = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
trees.fit(known[fit], clients.default_next_month[fit])
bad = clients.default_next_month[judge].to_numpy()
scores = {"months late": known.pay_0[judge].to_numpy()}
scores["trained model"] = trees.predict_proba(known[judge])[:, 1]


def auc(bad, score, ties):
    """Share of pairs (bad, good) with the bad one above; `ties` says how equals rank."""
    rank, n = rankdata(score, ties), bad.sum()
    return (rank[bad == 1].mean() - (n + 1) / 2) / (len(bad) - n)


tiny, happy = np.array([0, 0, 1, 1]), np.array([1, 4, 3, 8])
tests = [auc(tiny, happy, ties) for ties in ("average", "ordinal")]
print(f"happy test: shared ranks {tests[0]}, ranks by row {tests[1]}")
print(f"{len(bad):,} clients  {'  '.join(scores)}")
order = {"good clients first": np.argsort(bad, kind="stable")}
order["bad clients first"] = np.argsort(-bad, kind="stable")
order["table as it lies"] = np.arange(len(bad))
for name, rows in order.items():
    row = [auc(bad[rows], s[rows], "ordinal") for s in scores.values()]
    print(f"{name:19} {row[0]:.3f} {row[1]:14.3f}")
for name, row in {
    "shared ranks": [auc(bad, s, "average") for s in scores.values()],
    "library": [roc_auc_score(bad, s) for s in scores.values()],
}.items():
    print(f"{name:19} {row[0]:.3f} {row[1]:14.3f}")
