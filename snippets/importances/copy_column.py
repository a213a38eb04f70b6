"""Copies of the best column share its importance; shuffled together they give it back."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
learn, judge = clients[1::3], clients[0::3][::3]
real, unseen = (t.drop(columns=["id", "sex", "marriage", "fails"]) for t in (learn, judge))


def fit(cells):
    forest = RandomForestClassifier(20, min_samples_leaf=50, random_state=0)
    return forest.fit(cells.to_numpy(), learn.fails)


def auc(forest, cells):
    return roc_auc_score(judge.fails, forest.predict_proba(cells.to_numpy())[:, 1])


def shuffled(forest, cells, columns):
    """AUC when the columns are shuffled together, mean of three shuffles."""
    rng, rows = np.random.default_rng(0), cells[columns].to_numpy()
    mixed = (dict(zip(columns, rng.permutation(rows).T)) for _ in range(3))
    return np.mean([auc(forest, cells.assign(**values)) for values in mixed])


print("pay_0 and      impurity of    AUC lost, shuffled")
print("           AUC  pay_0   all   pay_0 alone    all")
for copies in (0, 1, 3):
    more = [f"copy {n}" for n in range(copies)]
    cells, asked = (t.assign(**dict.fromkeys(more, t.pay_0)) for t in (real, unseen))
    forest = fit(cells)
    whole, alone = auc(forest, asked), shuffled(forest, asked, ["pay_0"])
    drops = whole - alone, whole - shuffled(forest, asked, ["pay_0", *more])
    share = pd.Series(forest.feature_importances_, cells.columns)[["pay_0", *more]]
    print(f"{copies} copies {whole:.3f} {share.pay_0:6.2f} {share.sum():5.2f}", end="")
    print(f" {drops[0]:13.4f} {drops[1]:6.4f}")
forest = fit(real)
whole = auc(forest, unseen)
print("\nAUC lost    shuffled one by one, summed   together   new forest without")
for kind in ("bill_amt", "pay_amt", "pay_"):
    family = [name for name in real if name.rstrip("0123456") == kind]
    single = sum(whole - shuffled(forest, unseen, [name]) for name in family)
    without = auc(fit(real.drop(columns=family)), unseen.drop(columns=family))
    together = whole - shuffled(forest, unseen, family)
    print(f"six {kind:8} {single:27.4f} {together:10.4f} {whole - without:+20.4f}")
