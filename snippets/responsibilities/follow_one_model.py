"""One model through all six responsibilities: what each step adds, on flights it never saw."""

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
test = flights[flights.scheduled_at >= "2013-07-01"]
words = ["origin", "dest", "carrier", "plane_maker"]
plan = ["origin", "dest", "carrier", "distance", "hour", "weekday"]
everything = flights.columns.drop(["scheduled_at", "arr_delay", "late"])


def risk_from(columns):
    """Late risk of the test flights, from a model that sees only `columns`."""
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    model = make_pipeline(
        make_column_transformer(
            (encoder, [w for w in words if w in columns]), remainder="passthrough"
        ),
        HistGradientBoostingClassifier(early_stopping=False, random_state=0),
    )
    return model.fit(train[columns], train.late).predict_proba(test[columns])[:, 1]


def cost(warned):
    """Dollars per 1,000 flights: 100 for a missed late flight, 25 for a false warning."""
    return 1000 * np.where(test.late == 1, 100 * ~warned, 25 * warned).mean()


by_hour = test.hour.map(train.groupby("hour").late.mean()).fillna(train.late.mean())
steps = {
    "late rate by hour": by_hour,
    "model on the timetable": risk_from(plan),
    "model on all tables": risk_from(list(everything)),
}
dollars = {"never warn": cost(by_hour > 1), "warn from 15:00 on": cost(test.hour >= 15)}
dollars |= {name: cost(risk > 0.20) for name, risk in steps.items()}
for name in dollars:
    auc = f"AUC {roc_auc_score(test.late, steps[name]):.3f}" if name in steps else ""
    print(f"{name:24}{auc:12}{dollars[name]:>8,.0f} USD per 1,000 flights")
plt.barh(list(dollars)[::-1], list(dollars.values())[::-1])
plt.xlabel("US dollars per 1,000 flights, July to December")
plt.show()
