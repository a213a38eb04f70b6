"""Correlation measures a straight line: a weak one leaves room for a strong dependence."""

import numpy as np
import pandas as pd

weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
weather["day"] = weather.time_utc.dt.day_of_year
bikes["day"] = bikes.date.dt.day_of_year
free, work = bikes[bikes.workingday == 0], bikes[bikes.workingday == 1]
pairs = {
    "day, temperature": (weather, "day", "temp_f"),
    "day, pressure": (weather, "day", "pressure_mb"),
    "hour, day off": (free, "hr", "bikers"),
    "hour, workday": (work, "hr", "bikers"),
    "heat, riders": (bikes, "temp", "bikers"),
}
print("learned on every second day, judged on the others")
print("                 corre- explained by")
print("                 lation  line  means")
for name, (table, x, y) in pairs.items():
    rows = table.assign(x=table[x], y=table[y]).dropna(subset=["x", "y"])
    learn, judge = rows[rows.day % 2 == 0], rows[rows.day % 2 == 1]
    slope, start = np.polyfit(learn.x, learn.y, 1)
    edges = np.quantile(learn.x, np.arange(1, 12) / 12)  # twelve groups of x
    means = learn.y.groupby(np.digitize(learn.x, edges)).mean()
    groups = means[np.digitize(judge.x, edges)].to_numpy()
    print(f"{name:16} {np.corrcoef(rows.x, rows.y)[0, 1]:6.2f}", end="")
    for forecast in (start + slope * judge.x, groups):
        left = ((judge.y - forecast) ** 2).mean() / ((judge.y - learn.y.mean()) ** 2).mean()
        print(f" {1 - left:5.0%}", end="")
    print()
