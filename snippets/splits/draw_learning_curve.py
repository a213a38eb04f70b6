"""More days narrow the gap between fitted and unseen days; 120 days do not close it."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
columns, day = (
    train.drop(columns=["scheduled_at", "arr_delay", "late"]),
    train.scheduled_at.dt.date,
)
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
drawn = np.random.default_rng(0).permutation(day.unique())
unseen = day.isin(drawn[120:])  # whole days: none stands on both sides
by_hour = train.hour.map(train[~unseen].groupby("hour").late.mean())
baseline = roc_auc_score(train.late[unseen], by_hour[unseen])
curve = []
print("days  flights  AUC: fitted  unseen    gap")
for size in (15, 30, 60, 120):
    fitted = day.isin(drawn[:size])
    model.fit(columns[fitted], train.late[fitted])
    risk = model.predict_proba(columns)[:, 1]
    own, other = (roc_auc_score(train.late[part], risk[part]) for part in (fitted, unseen))
    curve.append((size, own, other))
    print(f"{size:4} {fitted.sum():8,} {own:12.3f} {other:7.3f} {own - other:6.3f}")
print(f"hour of day, from all 120 days: {baseline:.3f}")

sizes, own, other = zip(*curve)
fig, ax = plt.subplots()
ax.plot(sizes, own, "o-", label="fitted days")
ax.plot(sizes, other, "o-", label="unseen days")
ax.axhline(baseline, color="k", ls=":", label="hour of day, unseen days")
ax.set(xlabel="days to fit on", ylabel="ROC AUC", xticks=sizes, yticks=[0.6, 0.8, 1])
ax.legend(loc="center right")
plt.show()
