"""Seven scores by hand equal the library's, and each has its own view of the same five forecasts."""

import numpy as np
import pandas as pd
from sklearn import metrics

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
bikes.index = bikes.date + pd.to_timedelta(bikes.hr, unit="h")
weeks_back = {w: bikes.bikers.shift(freq=f"{7 * w}D") for w in (1, 2, 3, 4)}
past = pd.DataFrame(weeks_back).reindex(bikes.index).dropna()  # the same hour of the week
y = bikes.bikers[past.index].to_numpy(float)
forecasts = {
    "last": past[1].to_numpy(),
    "mean": past.mean(axis=1).to_numpy(),
    "median": past.median(axis=1).to_numpy(),
    "lowest": past.min(axis=1).to_numpy(),
    "highest": past.max(axis=1).to_numpy(),
}
by_hand = {
    "MSE": lambda f: ((y - f) ** 2).mean(),
    "RMSE": lambda f: ((y - f) ** 2).mean() ** 0.5,
    "MAE": lambda f: abs(y - f).mean(),
    "R2": lambda f: 1 - ((y - f) ** 2).mean() / ((y - y.mean()) ** 2).mean(),
    "MAPE": lambda f: (abs(y - f) / y).mean(),
    "pinball 75%": lambda f: np.where(y > f, 0.75 * (y - f), 0.25 * (f - y)).mean(),
    "Poisson dev.": lambda f: 2 * (y * np.log(y / f) - y + f).mean(),
}
library = {
    "MSE": metrics.mean_squared_error,
    "RMSE": metrics.root_mean_squared_error,
    "MAE": metrics.mean_absolute_error,
    "R2": metrics.r2_score,
    "MAPE": metrics.mean_absolute_percentage_error,
    "pinball 75%": lambda y, f: metrics.mean_pinball_loss(y, f, alpha=0.75),
    "Poisson dev.": metrics.mean_poisson_deviance,
}
print(f"{len(y):,} hours   by hand                             library")
print(" " * 12, *(f"{name:>7}" for name in forecasts), "   last")
for name, score in by_hand.items():
    line = [*map(score, forecasts.values()), library[name](y, forecasts["last"])]
    print(f"{name:12}", *(f"{value:7,.{0 if value > 99 else 2}f}" for value in line))
served = [np.minimum(y, f).sum() / y.sum() for f in forecasts.values()]
print(f"{'riders met':12}", *(f"{share:7.0%}" for share in served))
for name, errors in {"squared": (y - past[1]) ** 2, "absolute": abs(y - past[1])}.items():
    worst = errors[errors > errors.quantile(0.95)].sum() / errors.sum()
    print(f"last week: {worst:.0%} of the {name} error is in 5% of the hours")
