"""Retraining on the latest month costs more than never; most of it is the missing rows."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, day = flights.scheduled_at.dt.month, flights.scheduled_at.dt.date
known = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]


def bill(rows, now):
    """Return what each flight of these months costs, the house model fitted on rows."""
    encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    columns = make_column_transformer((encode, words), remainder="passthrough")
    boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    model = make_pipeline(columns, boosting).fit(known.loc[rows], flights.late[rows])
    late, warn = flights.late[now], model.predict_proba(known[now])[:, 1] >= 0.2
    return pd.Series(np.where(warn, 25 * (1 - late), 100 * late), late.index)


half = flights.index[month <= 6]
sixth = half.to_series().sample(frac=1 / 6, random_state=0).index  # a month's worth of rows
latest = [bill(flights.index[month == now - 1], month == now) for now in range(7, 13)]
paid = pd.DataFrame({"never": bill(half, month > 6), "latest": pd.concat(latest)})
paid["sixth"] = bill(sixth, month > 6)
print(
    "dollars per 1,000 flights, by what the model is trained on, and against the half year"
)
print("     January to June   latest month         a random sixth of January to June")
for now, name in enumerate(["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 7):
    never, new, few = 1000 * paid.groupby(month).mean().loc[now]
    print(f"{name}  {never:15,.0f}  {new:12,.0f} {new - never:+6,.0f}", end="")
    print(f"  {few:26,.0f} {few - never:+6,.0f}")
pairs = [("latest", "never"), ("sixth", "never"), ("latest", "sixth")]
for one, other in pairs:
    extra = paid[one] - paid[other]
    # flights of a day share their weather: noise is counted in days, two standard errors
    daily = extra.groupby(day).sum()
    noise = 2000 * daily.std() * len(daily) ** 0.5 / len(extra)
    label = f"{one} against {other}:"
    print(f"{label:21} {1000 * extra.mean():+4.0f}, give or take {noise:.0f}")
