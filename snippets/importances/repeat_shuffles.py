"""Permutation importance by hand and by library, on rows it learned from and on others."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.inspection import permutation_importance
from sklearn.metrics import roc_auc_score

rng, repeats = np.random.default_rng(0), 5
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
clients["noise"] = rng.integers(1_000, size=len(clients))
known = ["pay_0", "limit_bal", "pay_amt1", "age", "education", "noise"]
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 6 == 0]
model = HistGradientBoostingClassifier(
    learning_rate=0.3, max_iter=40, early_stopping=False, random_state=0
)
model.fit(learn[known], learn.fails)


def lose(table, column, repeats):
    """AUC lost by shuffling the column, one number for each shuffle."""
    cells, drops = table[known].copy(), []
    whole = roc_auc_score(table.fails, model.predict_proba(cells)[:, 1])
    for _ in range(repeats):
        cells[column] = rng.permutation(table[column])
        drops.append(whole - roc_auc_score(table.fails, model.predict_proba(cells)[:, 1]))
    return np.array(drops)


library = permutation_importance(
    model, judge[known], judge.fails, scoring="roc_auc", n_repeats=repeats, random_state=0
).importances
apart = []
print("AUC lost      learned              unseen rows")
print("if shuffled      rows     mean  ± shuffles  ± clients")
for column, drawn in zip(known, library):
    ours, learned = lose(judge, column, repeats), lose(learn[::2], column, repeats)
    tenths = [lose(judge[n::10], column, 1)[0] for n in range(10)]
    errors = [drops.std(ddof=1) / len(drops) ** 0.5 for drops in (ours, drawn)]
    print(f"{column:11} {learned.mean():+9.4f} {ours.mean():+8.4f}", end="")
    print(f" {2 * errors[0]:11.4f} {2 * np.std(tenths, ddof=1) / 10**0.5:10.4f}")
    apart.append(abs(ours.mean() - drawn.mean()) / np.hypot(*errors))
print(f"library's means within four standard errors of ours: {max(apart) < 4}")
