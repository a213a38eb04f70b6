"""A report from a cache: an hour too old it costs money, six hours more than having none."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
hours = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
report = hours.set_index(["origin", "hour_start"]).known_delay_at_close
past = flights.scheduled_at < "2013-07-01"
late, day = flights.late[~past], flights.scheduled_at[~past].dt.date


def look_up(age):  # hours too old; 0 is the report as in training
    closed = flights.scheduled_at.dt.floor("h") - pd.Timedelta(hours=3 + age)
    seen = report.reindex(pd.MultiIndex.from_arrays([flights.origin, closed]))
    table = flights[["hour", "carrier"]].assign(delay=seen.clip(-10, 60).to_numpy())
    return table.assign(blank=1.0 * table.delay.isna(), delay=table.delay.fillna(0))


def learn(table):
    words = (OneHotEncoder(handle_unknown="ignore"), ["hour", "carrier"])
    columns = make_column_transformer(words, remainder="passthrough")
    line = make_pipeline(columns, LogisticRegression(max_iter=1000))
    return line.fit(table[past], flights.late[past])


def bill(model, table):  # assumed: 100 for a missed late flight, 25 for a false warning
    warned = model.predict_proba(table[~past])[:, 1] >= 0.20
    return pd.Series(np.where(late == 1, 100.0 * ~warned, 25.0 * warned), late.index)


fresh, none = look_up(0), look_up(0).assign(delay=0.0, blank=1.0)
model = learn(fresh)
bills = {f"{age} hours too old": bill(model, look_up(age)) for age in (0, 1, 3, 6, 24)}
bills |= {"blank": bill(model, none), "learned without": bill(learn(none), none)}
print("July to December, $ per 1,000 flights, +- by day")
for name, each in bills.items():
    more = each - bills["0 hours too old"]
    error = 2 * np.sqrt(((more - more.mean()).groupby(day).sum() ** 2).sum()) / len(more)
    print(f"{name:16} {1000 * each.mean():6,.0f}", end="")
    print(f" {1000 * more.mean():+6,.0f} +- {1000 * error:5,.0f}")
