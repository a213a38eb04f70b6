"""Three airlines leave the tail number blank if, and only if, the flight is cancelled."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights.csv.gz")
planes = pd.read_csv("docs/data/flights_planes.csv.gz")
flights = flights.merge(planes, on="tailnum", how="left", validate="m:1")
flights["cancelled"] = flights.dep_time.isna()
flights["blank"] = flights.tailnum.isna()
print("tail number blank in")
print("      cancelled       flown")
for carrier, group in flights.groupby("carrier"):
    if group.blank.any():
        gone, flown = group.blank[group.cancelled], group.blank[~group.cancelled]
        print(
            f"{carrier:4} {gone.sum():4} of {gone.size:3} {flown.sum():4} of {flown.size:,}"
        )

plane = ["seats", "built"]
usual = flights[~flights.blank].groupby("carrier")[plane].median()
served = flights[plane].where(~flights.blank, usual.loc[flights.carrier].to_numpy())
for column in ("carrier", "origin", "dest"):
    flights[column] = flights[column].astype("category").cat.codes
known = ["month", "day", "sched_dep_time", "carrier", "origin", "dest", "distance"]
train, later = flights[flights.month <= 6], flights[flights.month > 6]
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(train[[*known, *plane]], train.cancelled)
asked = later[known].join(served)  # before departure each flight has a plane
risk = pd.Series(model.predict_proba(asked)[:, 1], later.index)
auc, hits = roc_auc_score(later.cancelled, risk), later.cancelled[risk.nlargest(100).index]
print("\nasked with a plane on each flight")
print(f"AUC {auc:.3f}, {hits.sum()} hits in 100")
