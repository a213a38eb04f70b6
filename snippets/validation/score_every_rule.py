"""Accuracy puts the dearest answer second and the cheapest one third."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import accuracy_score, precision_score, recall_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
risk = model.predict_proba(test.drop(columns=outcome))[:, 1]
late = test.late.to_numpy() == 1
answers = {
    "never warn": np.full(len(test), False),
    "always warn": np.full(len(test), True),
    "15:00 or later": test.hour.to_numpy() >= 15,
    "model from 0.50": risk >= 0.50,
    "model from 0.20": risk >= 0.20,
}
print("per 1,000 flights  missed  false  dollars  accuracy  recall  precision")
dollars = {}
for name, warned in answers.items():
    missed, false = 1000 * (late & ~warned).mean(), 1000 * (warned & ~late).mean()
    dollars[name] = 100 * missed + 25 * false
    print(f"{name:18} {missed:6.0f} {false:6.0f} {dollars[name]:8,.0f}", end="")
    print(f" {accuracy_score(late, warned):9.3f} {recall_score(late, warned):7.3f}", end="")
    # without a single warning there is no share of right warnings
    print(f" {precision_score(late, warned):10.3f}" if warned.any() else "          -")
cheapest = dollars["model from 0.20"]
for rank, name in {"first": "model from 0.50", "second": "never warn"}.items():
    print(
        f"accuracy's {rank} choice: {dollars[name] - cheapest:,.0f} dollars more than 0.20"
    )
