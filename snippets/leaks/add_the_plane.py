"""Cancelled flights forecast from the timetable, then with two columns about the aircraft."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights.csv.gz")
planes = pd.read_csv("docs/data/flights_planes.csv.gz")
flights = flights.merge(planes, on="tailnum", how="left", validate="m:1")
flights["cancelled"] = flights.dep_time.isna()
for column in ("carrier", "origin", "dest"):
    flights[column] = flights[column].astype("category").cat.codes
train, later = flights[flights.month <= 6], flights[flights.month > 6]
known = ["month", "day", "sched_dep_time", "carrier", "origin", "dest", "distance"]
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
print(f"cancelled: {later.cancelled.sum()} of {len(later):,} flights")
print("                AUC  hits in 100")
for name, inputs in [("timetable", known), ("and aircraft", [*known, "seats", "built"])]:
    model.fit(train[inputs], train.cancelled)
    risk = pd.Series(model.predict_proba(later[inputs])[:, 1], later.index)
    auc = roc_auc_score(later.cancelled, risk)
    print(f"{name:13} {auc:6.3f} {later.cancelled[risk.nlargest(100).index].sum():8}")
