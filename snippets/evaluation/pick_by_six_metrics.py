"""Six metrics each pick one of six models; three decisions say what the pick costs on other clients."""

import numpy as np
import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import check_scoring
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
y = clients["default_next_month"].to_numpy()
X = clients.loc[:, "pay_0":"pay_amt6"].assign(limit=clients["limit_bal"])
fixed = {"max_iter": 40, "max_bins": 32, "early_stopping": False, "random_state": 0}
models = {
    "same for all": DummyClassifier(),
    "logistic": LogisticRegression(),
    "logistic, weighed": LogisticRegression(class_weight="balanced"),
    "naive Bayes": GaussianNB(),
    "boosting": HistGradientBoostingClassifier(**fixed),
    "boosting, weighed": HistGradientBoostingClassifier(class_weight="balanced", **fixed),
}
metrics = "accuracy, recall, f1, roc_auc, average_precision, neg_log_loss".split(", ")
costs, scores = np.zeros((3, 6, 3)), np.zeros((3, 6, 6))
for turn in range(3):  # each third of the clients learns, chooses and pays once
    learn, choose, pay = ((np.arange(len(y)) + turn) % 3 == k for k in range(3))
    for k, model in enumerate(models.values()):
        model = make_pipeline(StandardScaler(), model).fit(X[learn], y[learn])
        score = check_scoring(scoring=metrics)(model, X[choose], y[choose])
        scores[turn, k] = [score[metric] for metric in metrics]
        true, risk = y[pay], model.predict_proba(X[pay])[:, 1]
        hits = true[np.argsort(-risk, kind="stable")[:500]].sum()
        bill = np.where(risk >= 1 / 6, 1 - true, 5 * true).mean() * 1000
        costs[turn, k] = hits, bill, abs(risk.mean() - true.mean()) * 1000
times = (scores == scores.max(axis=1, keepdims=True)).sum(axis=0)
print("first turn         hits  bill reserve  picked by, times of three")
for name, (hits, bill, reserve), row in zip(models, costs[0], times):
    by = ", ".join(f"{metric} {n}" for metric, n in zip(metrics, row) if n)
    print(f"{name:18} {hits:4.0f} {bill:5.0f} {reserve:7.0f}  {by}".rstrip())
print("\nboosting, weighed less plain, in each turn")
for use, gaps in zip(("hits", "bill", "reserve"), (costs[:, 5] - costs[:, 4]).T):
    print(f"{use:8}", *(f"{gap:+6.0f}" for gap in gaps))
