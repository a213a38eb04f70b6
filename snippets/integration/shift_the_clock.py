"""Weather joined by a wrong clock or unit raises nothing; the bill cannot tell, replayed rows can."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
weather["time_utc"] += pd.Timedelta(hours=3)  # the report the desk has two hours ahead
sky, speed = list(weather.columns[2:]), ["wind_speed_mph", "wind_gust_mph"]
weather[speed] = weather[speed].where(weather[speed] < 100)
weather = weather.fillna({"wind_gust_mph": 0})  # blank means no gusts
early = flights.scheduled_at < "2013-07-01"
test = flights[~early]
some = np.random.default_rng(0).choice(early.sum(), 200, replace=False)
stored = flights[early].iloc[some]  # replayed: inputs kept from training
asked, words = flights.columns[1:-2], ["origin", "dest", "carrier", "plane_maker"]
code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
columns = make_column_transformer((code, words), remainder="passthrough")
model = make_pipeline(columns, trees).fit(flights[asked][early], flights.late[early])


def joined(rows, zone, knots):
    report = weather.assign(**{name: weather[name] * knots for name in speed})
    clock = rows.scheduled_at.dt.floor("h").dt.tz_localize(zone).dt.tz_convert("UTC")
    base = rows.drop(columns=sky).assign(time_utc=clock)
    return base.merge(report, "left", ["origin", "time_utc"])


def bill(rows):
    warned = model.predict_proba(rows[asked])[:, 1] >= 0.20
    return np.where(test.late == 1, 100 * ~warned, 25 * warned)  # dollars, assumed


sound, day = bill(test), test.scheduled_at.dt.day_of_year.to_numpy()
print(f"sound bill: {1000 * sound.mean():,.0f} dollars per 1,000\n")
print("fault in the join  raised  dollars more by 1,000  replayed rows that differ")
zones = {"UTC read as local": "UTC", "no summer time": "Etc/GMT+5"}
for fault in ["none", "wind in knots", *zones]:
    zone, knots = zones.get(fault, "America/New_York"), 0.869 if "knots" in fault else 1
    more = pd.Series(bill(joined(test, zone, knots)) - sound).groupby(day).sum()
    more *= 1000 / len(test)
    again = joined(stored, zone, knots)[sky]
    differ = ~np.isclose(again, stored[sky], equal_nan=True).all(axis=1)
    width = 1.96 * more.std() * len(more) ** 0.5  # day by day
    print(f"{fault:19}no{more.sum():+15.0f} +-{width:4.0f}{differ.sum():16} of 200")
