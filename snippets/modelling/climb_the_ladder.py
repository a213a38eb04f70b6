"""From no model to boosting, each rung judged on two months it has not seen."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, SplineTransformer
from sklearn.tree import DecisionTreeClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights = flights[flights.scheduled_at < "2013-07-01"]  # the test half stays closed
month, late = flights.scheduled_at.dt.month, flights.late
facts = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
early, unseen = month <= 4, month >= 5
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
coded = make_column_transformer((codes, words), remainder="passthrough")
hour = make_column_transformer(("passthrough", ["hour"]))
forest = RandomForestClassifier(50, min_samples_leaf=10, max_samples=0.5, random_state=0)
# early stopping would hold out random rows: the split this case must not use
boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
rungs = {
    # a tree grown out on one column is exactly the table of late rates by hour
    "rate by hour": (hour, DecisionTreeClassifier()),
    "one tree": (coded, DecisionTreeClassifier(random_state=0)),
    "forest of 50": (coded, forest),
    "boosting of 100": (coded, boosting),
}
dummies = OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=20)
# two knots joined by a line of degree one: a straight line
shapes = {"linear": SplineTransformer(n_knots=2, degree=1), "bent": SplineTransformer()}
for name, c in (("linear", 1), ("bent", 1), ("bent", 0.1), ("bent", 0.01)):
    numbers = make_pipeline(SimpleImputer(strategy="median"), shapes[name])
    columns = make_column_transformer((dummies, words), remainder=numbers)
    rungs[f"{name}, C={c}"] = (columns, LogisticRegression(C=c, solver="newton-cholesky"))
miss, false_warning = 100_000 * late[unseen], 25_000 * (1 - late[unseen])  # x 1,000
print(f"learned from {early.sum():,} flights, judged on {unseen.sum():,}\n")
print("                 AUC    AUC        dollars per")
print("                 seen   May, June  1,000 flights")
rule = np.where(facts.hour[unseen] >= 15, false_warning, miss).mean()
print(f"rule: from 15:00     -          -  {rule:13,.0f}")
for name, steps in rungs.items():
    chance = make_pipeline(*steps).fit(facts[early], late[early]).predict_proba(facts)[:, 1]
    seen, auc = (roc_auc_score(late[rows], chance[rows]) for rows in (early, unseen))
    cost = np.where(chance[unseen] >= 0.20, false_warning, miss).mean()
    print(f"{name:15}  {seen:.3f}  {auc:9.3f}  {cost:13,.0f}")
