"""Copies of the best column share its importance; shuffled together they give it back."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
clients = clients.drop(columns=["id", "sex", "marriage"])
learn, judge = clients[1::3], clients[0::3][::3]


def auc(forest, cells):
    return roc_auc_score(judge.fails, forest.predict_proba(cells.to_numpy())[:, 1])


def lost(forest, cells, columns):
    """AUC lost when the columns are shuffled together, mean of three shuffles."""
    rng, whole, drops = np.random.default_rng(0), auc(forest, cells), []
    for _ in range(3):
        spoilt = cells.copy()
        spoilt[columns] = cells[columns].to_numpy()[rng.permutation(len(cells))]
        drops.append(whole - auc(forest, spoilt))
    return np.mean(drops)


print("pay_0 and its copies      AUC  impurity of    AUC lost, shuffled")
print("                             pay_0   all   pay_0 alone    all")
for copies in (0, 1, 3):
    more = [f"copy {n}" for n in range(copies)]
    cells, unseen = (
        table.drop(columns="fails").assign(**{name: table.pay_0 for name in more})
        for table in (learn, judge)
    )
    forest = RandomForestClassifier(20, min_samples_leaf=50, random_state=0)
    forest.fit(cells.to_numpy(), learn.fails)
    share = pd.Series(forest.feature_importances_, cells.columns)
    print(f"{copies} copies {auc(forest, unseen):20.3f} {share.pay_0:7.2f}", end="")
    print(f" {share[['pay_0', *more]].sum():5.2f}", end="")
    print(f" {lost(forest, unseen, ['pay_0']):13.4f}", end="")
    print(f" {lost(forest, unseen, ['pay_0', *more]):6.4f}")
    if not copies:
        plain = forest, unseen
print("\nno copies at all, six months of   one by one, summed   together")
for kind in ("bill_amt", "pay_amt", "pay_"):
    family = [c for c in plain[1] if c.rstrip("0123456") == kind]
    alone = sum(lost(*plain, [column]) for column in family)
    print(f"{kind:34} {alone:18.4f} {lost(*plain, family):10.4f}")
