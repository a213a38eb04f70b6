"""Log loss puts naive Bayes behind saying the same to all; one false certainty is infinite."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss
from sklearn.naive_bayes import CategoricalNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"]).to_numpy()
bad, third = clients.default_next_month.to_numpy() == 1, clients.id % 3
fit, judge = third == 1, third == 0
deciles = np.quantile(known[fit], np.arange(1, 10) / 10, axis=0, method="lower")
tenths = (known[:, None, :] > deciles).sum(axis=1)  # naive Bayes reads tenths
logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500))
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
risks = {"same for all": np.full(judge.sum(), bad[fit].mean())}
for name, model, columns in (
    ("logistic", logistic, known),
    ("naive Bayes", CategoricalNB(min_categories=10), tenths),
    ("boosting", trees, known),
):
    risks[name] = model.fit(columns[fit], bad[fit]).predict_proba(columns[judge])[:, 1]
bad = bad[judge]
risks["boosting, one 0"] = risks["boosting"].copy()
risks["boosting, one 0"][bad.argmax()] = 0  # what if: one who defaults was called safe

print("by hand, library     log loss     Brier score   dearest client, hundred")
for name, risk in risks.items():
    with np.errstate(divide="ignore"):  # the logarithm of zero
        surprise = -np.log(np.where(bad, risk, 1 - risk))
    square, dearest = (risk - bad) ** 2, np.sort(surprise)[-100:]
    print(f"{name:15} {surprise.mean():7.3f} {log_loss(bad, risk):.3f}", end="")
    print(f" {square.mean():8.4f} {brier_score_loss(bad, risk):.4f}", end="")
    share = dearest.sum() / surprise.sum() if surprise.max() < np.inf else 1
    print(f" {dearest[-1]:15.1f} {share:8.0%}")
