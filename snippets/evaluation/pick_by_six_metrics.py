"""Six metrics each pick one of seven models; three decisions say what the pick costs on other clients."""

import numpy as np
import pandas as pd
from sklearn import metrics
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
y = clients["default_next_month"].to_numpy()
X = clients.loc[:, "pay_0":"pay_amt6"].assign(limit=clients["limit_bal"])
learn, choose, later = (np.arange(len(y)) % 3 == k for k in range(3))
fixed = {"max_iter": 40, "early_stopping": False, "random_state": 0}
models = {
    "logistic": LogisticRegression(),
    "logistic, weighed": LogisticRegression(class_weight="balanced"),
    "naive Bayes": GaussianNB(),
    "boosting": HistGradientBoostingClassifier(**fixed),
    "boosting, weighed": HistGradientBoostingClassifier(class_weight="balanced", **fixed),
    "boosting, big steps": HistGradientBoostingClassifier(learning_rate=1.0, **fixed),
}
risks = {"same for all": np.full(len(y), y[learn].mean())}
for name, model in models.items():
    model = make_pipeline(StandardScaler(), model).fit(X[learn], y[learn])
    risks[name] = model.predict_proba(X)[:, 1]
scores = {
    "accuracy": lambda t, r: metrics.accuracy_score(t, r >= 0.5),
    "recall": lambda t, r: metrics.recall_score(t, r >= 0.5),
    "F1": lambda t, r: metrics.f1_score(t, r >= 0.5),
    "ROC area": metrics.roc_auc_score,
    "avg. precision": metrics.average_precision_score,
    "log loss": lambda t, r: -metrics.log_loss(t, r),
}
picked = {name: [] for name in risks}
for metric, score in scores.items():
    picked[max(risks, key=lambda n: score(y[choose], risks[n][choose]))].append(metric)
print("model                hits   bill  reserve  picked by")
for name, risk in risks.items():
    t, r = y[later], risk[later]
    hits = t[np.argsort(-r, kind="stable")[:500]].sum()
    bill = np.where(r >= 1 / 6, 1 - t, 5 * t).mean() * 1000
    reserve = abs(r.mean() - t.mean()) * 1000
    costs = f"{hits:4} {bill:6.0f} {reserve:8.0f}"
    print(f"{name:20} {costs}  {', '.join(picked[name])}".rstrip())
