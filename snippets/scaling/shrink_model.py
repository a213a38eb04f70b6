"""A fifth of the bytes costs as little as the house model; below that the bill rises."""

import pickle

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, late = flights.scheduled_at.dt.month, flights.late
known = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
for_trees = make_column_transformer((codes, words), remainder="passthrough")
models, house = {}, None
for trees, leaves in [(100, 31), (50, 8), (20, 8)]:
    boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    boosting.set_params(max_iter=trees, max_leaf_nodes=leaves)
    models[f"{trees} x {leaves}"] = make_pipeline(for_trees, boosting)
one_hot = (OneHotEncoder(handle_unknown="ignore", min_frequency=20), words)
scaled = make_pipeline(SimpleImputer(), StandardScaler())
for_line = make_column_transformer(one_hot, remainder=scaled)
models["linear"] = make_pipeline(for_line, LogisticRegression(max_iter=1000))
print("trees x leaves  kilobytes  AUC May, June  $ per 1,000  against house")
for name, model in models.items():
    spring = known[month.isin([5, 6])]  # a size is chosen before July, like any setting
    model.fit(known[month <= 4], late[month <= 4])
    auc = roc_auc_score(late[spring.index], model.predict_proba(spring)[:, 1])
    model.fit(known[month <= 6], late[month <= 6])
    warn, truth = model.predict_proba(known[month > 6])[:, 1] >= 0.2, late[month > 6]
    paid = (25 * (1 - truth)).where(warn, 100 * truth)
    house = paid if house is None else house
    size, cost = len(pickle.dumps(model)) / 1000, 1000 * paid.mean()
    # flights of a day share their weather: noise is counted in days, two standard errors
    daily = (paid - house).groupby(flights.scheduled_at.dt.date).sum()
    noise = 2000 * daily.std() * len(daily) ** 0.5 / len(paid)
    print(f"{name:14}  {size:9.0f}  {auc:13.3f}  {cost:11,.0f}", end="")
    print(f"  {1000 * (paid - house).mean():+6,.0f} ± {noise:.0f}")
    plt.semilogx(size, cost, "o", color="C0")
    plt.annotate(name, (size, cost), (6, -3), textcoords="offset points")
plt.xticks([10, 100, 1000], ["10", "100", "1,000"])
plt.xlabel("size of the saved model, kilobytes")
plt.ylabel("dollars per 1,000 flights")
plt.show()
