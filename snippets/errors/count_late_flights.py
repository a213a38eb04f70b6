"""The smallest absolute error belongs to a forecast of zero; the Poisson deviance refuses it."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_poisson_deviance

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights["day"] = flights.scheduled_at.dt.floor("D")
hours = flights.groupby(["origin", "day", "hour"], as_index=False).agg(
    late=("late", "sum"),
    planned=("flights_that_hour", "first"),
    reported=("known_delay_at_close", "first"),
)
hours = hours.fillna({"reported": 0})  # early morning: nothing has left yet
train, test = hours[hours.day < "2013-07-01"], hours[hours.day >= "2013-07-01"]
columns, y = ["hour", "planned", "reported"], test.late.to_numpy(float)
line = LinearRegression().fit(train[columns], train.late)
by_hour = test.hour.map(train.groupby("hour").late.mean())
forecasts = {"zero": 0 * y, "always 0.001": 0 * y + 0.001, "always 0.1": 0 * y + 0.1}
forecasts["mean of the hour"] = by_hour.to_numpy()
forecasts["straight line"] = line.predict(test[columns])
for loss in ("absolute_error", "squared_error", "poisson"):
    trees = HistGradientBoostingRegressor(
        loss=loss, max_iter=50, early_stopping=False, random_state=0
    ).fit(train[columns], train.late)
    forecasts[f"trees, {loss.removesuffix('_error')}"] = trees.predict(test[columns])
print(f"{len(y):,} hours of an airport, {(y == 0).mean():.0%} without a late flight")
print("                                Poisson deviance    late   hours")
print("                   MAE   RMSE  by hand  library  flights  below 0")
for name, f in forecasts.items():
    mae, rmse = abs(y - f).mean(), ((y - f) ** 2).mean() ** 0.5
    print(f"{name:16} {mae:5.3f}  {rmse:5.3f}", end="")
    if f.min() > 0:
        # where nothing came late, y log(y / f) is zero
        by_hand = 2 * (y * np.log(np.maximum(y, 1) / f) - y + f).mean()
        print(f" {by_hand:8.3f} {mean_poisson_deviance(y, f):8.3f}", end="")
    else:
        print("  not defined, error", end="")
    print(f" {f.sum():7,.0f} {(f < 0).sum():8}")
print(f"came {y.sum():42,.0f}")
