"""A year shaped like a U: the line says nothing, trees see it, two bent columns help the line."""

import numpy as np
import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["air_time"])
coast = flights[flights.dest == "LAX"].copy()
coast["day"] = pd.to_datetime(coast[["year", "month", "day"]]).dt.day_of_year
turn = 2 * np.pi * coast.day / 365
coast["winter"], coast["spring"] = np.cos(turn), np.sin(turn)
week = (coast.day - 1) // 7
trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
models = {
    "mean": (DummyRegressor(), ["day"]),
    "line": (LinearRegression(), ["day"]),
    "trees": (trees, ["day"]),
    "bent line": (LinearRegression(), ["winter", "spring"]),
}


def minutes_off(model, columns, learn, judge):
    model.fit(learn[columns], learn.air_time)
    says = model.predict(judge[columns])
    return np.abs(judge.air_time - says).mean(), says.mean()


odd, even = coast[week % 2 == 1], coast[week % 2 == 0]
summer, december = coast[coast.month <= 8], coast[coast.month == 12]
print(f"New York to Los Angeles, {len(coast):,} flights, mean minutes off")
print("judged on   even weeks  odd weeks  December, learned to August")
for name, (model, columns) in models.items():
    first, _ = minutes_off(model, columns, odd, even)
    second, _ = minutes_off(model, columns, even, odd)
    last, says = minutes_off(model, columns, summer, december)
    print(f"{name:11} {first:10.1f} {second:10.1f} {last:8.1f}, says {says:.0f}")
print(f"flown in December: {december.air_time.mean():.0f}")
