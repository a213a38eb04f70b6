"""Leave out one kind of work, and late flights say what it was worth; of the search, nothing shows."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
# whole numbers: every version of the library then cuts these columns alike
finer = ["known_delay_at_close", "humid_pct", "pressure_mb"]
flights[finer] = flights[finer].round()
past = flights[flights.scheduled_at < "2013-07-01"]
future = flights[flights.scheduled_at >= "2013-07-01"]
words = ["origin", "dest", "carrier", "plane_maker"]
everything = list(flights.columns.drop(["scheduled_at", "arr_delay", "late"]))
timetable = ["origin", "dest", "carrier", "distance", "hour", "weekday"]
searched = {"learning_rate": 0.077, "max_leaf_nodes": 15, "min_samples_leaf": 77}  # tuned


def risk(columns, rows=future, **settings):
    codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    encode = (codes, [word for word in words if word in columns])
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0, **settings)
    model = make_pipeline(make_column_transformer(encode, remainder="passthrough"), trees)
    return model.fit(past[columns], past.late).predict_proba(rows[columns])[:, 1]


def bill(said, cut=0.20):  # 0.20: the cut that the two prices ask for
    return 1000 * np.where(future.late == 1, 100 * (said < cut), 25 * (said >= cut))


everyday = risk(everything)
paid = bill(everyday)
celsius = future.assign(**(future[["temp_f", "dewp_f"]] - 32) / 1.8)
worth = {
    "ask: the two prices": bill(everyday, cut=0.50) - paid,
    "data: the join": bill(risk(timetable)) - paid,
    "model: any at all": bill(future.hour.map(past.groupby("hour").late.mean())) - paid,
    "test: a feed's unit": bill(risk(everything, celsius)) - paid,
    "model: the search": paid - bill(risk(everything, **searched)),
}
day = future.scheduled_at.dt.date.to_numpy()
print("dollars per 1,000    worth     95%, by day")
for work, saved in worth.items():
    mean = saved.mean()
    by_day = pd.Series(saved - mean).groupby(day).sum()  # flights of a day share weather
    margin = 1.96 * (by_day**2).sum() ** 0.5 / len(day)
    print(f"{work:20}{mean:+6,.0f}  {mean - margin:+6,.0f} to {mean + margin:+6,.0f}")
