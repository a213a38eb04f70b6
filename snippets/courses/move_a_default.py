"""One line that still runs and now prints another score, because a default has moved."""

from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

cells, benign = load_breast_cancer(return_X_y=True)
then, now = SVC(gamma="auto"), SVC()  # "auto" was the default up to 0.21
for name, model in {
    "always the more frequent class": DummyClassifier(),
    "SVC() as the course saw it": then,
    "SVC() as you see it": now,
    "scaled first, then": make_pipeline(StandardScaler(), then),
    "scaled first, now": make_pipeline(StandardScaler(), now),
}.items():
    right = cross_val_score(model, cells, benign, cv=5).mean()
    print(f"{name:30} {right:5.1%} right")
