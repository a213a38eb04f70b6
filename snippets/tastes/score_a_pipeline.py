"""scikit-learn: preparation and model as one object, judged on folds beside a dummy."""

import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
failed = clients.default_next_month
inputs = clients.drop(columns=["id", "default_next_month"])
folds = PredefinedSplit(clients.id % 5)
for model in (DummyClassifier(), make_pipeline(StandardScaler(), LogisticRegression())):
    loss = -cross_val_score(model, inputs, failed, cv=folds, scoring="neg_log_loss")
    print(f"{type(model).__name__:16} log loss {loss.mean():.4f}, folds {loss.round(3)}")
