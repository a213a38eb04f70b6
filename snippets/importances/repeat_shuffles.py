"""Permutation importance by hand and by library, and what its two kinds of ± cover."""

import numpy as np
import pandas as pd
from scipy.stats import rankdata
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.inspection import permutation_importance

rng = np.random.default_rng(0)
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
clients["noise"] = rng.integers(1_000, size=len(clients))
known = ["pay_0", "limit_bal", "pay_amt1", "age", "education", "noise"]
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 6 == 0]
model = HistGradientBoostingClassifier(learning_rate=0.3, max_iter=40, early_stopping=False)
model.fit(learn[known], learn.fails)


def auc(table):
    """AUC in each tenth of the clients, from ranks: ten at once."""
    ranks = rankdata(model.predict_proba(table[known])[:, 1].reshape(-1, 10), axis=0)
    fails = table.fails.to_numpy().reshape(-1, 10)
    bad, good = fails.sum(axis=0), (1 - fails).sum(axis=0)
    return ((ranks * fails).sum(axis=0) - bad * (bad + 1) / 2) / (bad * good)


def lose(table, column):
    """AUC lost by shuffling the column: five shuffles down, ten tenths across."""
    shuffles = (rng.permutation(table[column]) for _ in range(5))
    spoilt = [auc(table.assign(**{column: values})) for values in shuffles]
    drops = auc(table) - np.array(spoilt)
    by_shuffles, by_clients = drops.mean(axis=1), drops.mean(axis=0)
    errors = [each.std(ddof=1) / len(each) ** 0.5 for each in (by_shuffles, by_clients)]
    return drops.mean(), 2 * np.array(errors)


library = permutation_importance(
    model, judge[known], judge.fails, scoring="roc_auc", n_repeats=5, random_state=0
).importances_mean
print("AUC lost      learned   unseen                             library,")
print("if shuffled      rows     rows  ± shuffles  ± clients  unseen rows")
for column, theirs in zip(known, library):
    (learned, _), (mean, errors) = lose(learn[::2], column), lose(judge, column)
    print(f"{column:11} {learned:+9.4f} {mean:+8.4f}", end="")
    print(f" {errors[0]:11.4f} {errors[1]:10.4f} {theirs:+12.4f}")
real = np.zeros(2, int)
for _ in range(20):
    mean, errors = lose(judge.assign(noise=rng.integers(1_000, size=len(judge))), "noise")
    real += abs(mean) > errors
print(f"of 20 new draws of noise look real: {real[0]} by shuffles, {real[1]} by clients")
