"""Held-out random rows promise more than whole days on the same flights, and more than comes."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import KFold, PredefinedSplit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
known_ahead = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
# flights of one airport and hour share their weather and their delay report
hour = flights.scheduled_at.dt.floor("h")
shared = flights.groupby(["origin", hour]).ngroup().to_numpy()
rows, day_number = np.arange(len(flights)), flights.scheduled_at.dt.day_of_year
april, june = (flights.scheduled_at < f"2013-0{month}-01" for month in (5, 7))
splits = {
    "random rows": KFold(2, shuffle=True, random_state=0).split(rows[june]),
    "whole days": PredefinedSplit(day_number[june] % 2).split(),
    "May and June": [(rows[april], rows[june & ~april])],
    "July-December": [(rows[june], rows[~june])],
}
saved = {}
print("held out       hour met    AUC  saved, $  flights")
for name, folds in splits.items():
    parts = []
    for fitted, unseen in folds:
        model.fit(known_ahead.iloc[fitted], flights.late.iloc[fitted])
        risk = model.predict_proba(known_ahead.iloc[unseen])[:, 1]
        met = np.isin(shared[unseen], shared[fitted])
        parts.append(flights.iloc[unseen].assign(risk=risk, met=met))
    judged = pd.concat(parts)
    late = judged.late == 1
    price = np.where(late, 100_000, 25_000)  # of a wrong answer, per 1,000 flights
    rule = (price * ((judged.hour >= 15) != late)).mean()
    saved[name] = rule - (price * ((judged.risk >= 0.20) != late)).mean()
    auc = roc_auc_score(late, judged.risk)
    print(f"{name:14} {judged.met.mean():8.1%} {auc:6.3f} {saved[name]:9,.0f}", end="")
    print(f" {len(late):8,}")
too_much = saved["random rows"] - saved["July-December"]
print(f"random rows promise {too_much:,.0f} dollars too much")
