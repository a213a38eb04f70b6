"""Partial dependence asks about clients who do not exist, and no score tells a bad answer."""

import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = list(clients.columns.drop(["id", "sex", "marriage", "fails"]))
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
settings = dict(learning_rate=0.05, max_iter=80, min_samples_leaf=100)
trees = HistGradientBoostingClassifier(**settings, early_stopping=False)
bends = SplineTransformer(knots="quantile"), StandardScaler()
line = make_pipeline(*bends, LogisticRegression(C=0.01))


def ask(model, table):
    return model.predict_proba(table[known].astype(float))[:, 1]


for name, model in {"boosting": trees, "bent line": line}.items():
    risk = ask(model.fit(learn[known], learn.fails), judge)
    print(f"{name}: AUC {roc_auc_score(judge.fails, risk):.3f}")
occur = set(zip(clients.pay_0, clients.pay_2))  # newest delay and the one before
print("everybody set to   never seen   boosting   bent line")
for months in (-2, -1, 0, 1, 2, 3, 4):
    made = judge[::4].assign(pay_0=months)
    never = np.mean([pair not in occur for pair in zip(made.pay_0, made.pay_2)])
    print(f"pay_0 = {months:2} {never:18.0%}", end="")
    print(f" {ask(trees, made).mean():10.3f} {ask(line, made).mean():11.3f}")

print("\nsuch clients shown or hidden    really     forecast         AUC of the rest")
print("while boosting learns             fail   shown  hidden     shown   hidden")
for name, rule in {
    "2 late, not before": "pay_0 == 2 and pay_2 <= 0",
    "in time, 2 late before": "pay_0 == -1 and pay_2 >= 2",
    "code 0, -1 before": "pay_0 == 0 and pay_2 == -1",
}.items():
    no = f"not ({rule})"
    such, others, rest = judge.query(rule), judge.query(no), learn.query(no)
    blind = clone(trees).fit(rest[known], rest.fails)
    print(f"{name:22} ({len(such)}) {such.fails.mean():10.3f}", end="")
    print("".join(f"{ask(model, such).mean():8.3f}" for model in (trees, blind)), end="")
    scores = [roc_auc_score(others.fails, ask(model, others)) for model in (trees, blind)]
    print(f" {scores[0]:10.3f} {scores[1]:8.3f}")
