"""Partial dependence asks about clients who do not exist; there models agree less."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = list(clients.columns.drop(["id", "sex", "marriage", "fails"]))
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
models = {
    "boosting": HistGradientBoostingClassifier(
        learning_rate=0.05, max_iter=80, min_samples_leaf=100, early_stopping=False
    ),
    "bent line": make_pipeline(
        SplineTransformer(knots="quantile"), StandardScaler(), LogisticRegression(C=0.01)
    ),
}
real = judge[known][::4].astype(float)
for name, model in models.items():
    risk = model.fit(learn[known], learn.fails).predict_proba(judge[known])[:, 1]
    print(f"{name}: AUC {roc_auc_score(judge.fails, risk):.3f}")


def forecasts(cells):
    return np.array([model.predict_proba(cells)[:, 1] for model in models.values()])


def differ(risks):
    return abs(risks[0] - risks[1]).mean()


occur = set(zip(clients.pay_0, clients.pay_2))  # what the months before can look like
as_is = forecasts(real)
print("everybody     never   partial dependence   models differ on the never-seen")
print("set to        seen    boosting  bent line     as they are      as invented")
for months in (-2, -1, 0, 1, 2, 3, 4):
    made = real.assign(pay_0=float(months))
    risks = forecasts(made)
    never = np.array([pair not in occur for pair in zip(made.pay_0, made.pay_2)])
    print(f"pay_0 = {months:2} {never.mean():8.0%} {risks[0].mean():11.3f}", end="")
    print(f" {risks[1].mean():10.3f}", end="")
    if never.any():
        print(f" {differ(as_is[:, never]):15.3f} {differ(risks[:, never]):16.3f}", end="")
    print()
