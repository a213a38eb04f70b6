"""Pinball loss at the ratio of two prices is the bill; the smallest mean error is often dearer."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_pinball_loss

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
bikes.index = bikes.date + pd.to_timedelta(bikes.hr, unit="h")
weeks_back = {f"{w} back": bikes.bikers.shift(freq=f"{7 * w}D") for w in range(1, 9)}
past = pd.DataFrame(weeks_back).reindex(bikes.index).dropna()
clues = past.assign(hour=bikes.hr, working=bikes.workingday)  # rows are matched by time
train, test = past[:"2011-08"].index, past["2011-09":].index
y = bikes.bikers[test].to_numpy()
days = np.unique(test.normalize(), return_inverse=True)[1]
drawn = np.random.default_rng(0).integers(days.max() + 1, size=(2000, days.max() + 1))


def bill(f, missing, idle):
    """Euros for each hour."""
    return missing * np.maximum(y - f, 0) + idle * np.maximum(f - y, 0)


mean = past.loc[test].mean(axis=1).to_numpy()
print(f"{len(y):,} hours; the mean of 8 weeks is {abs(y - mean).mean():.1f} riders off")
print("missing,          euros an hour       pinball of 8   8 saves, a day,")
print("idle     level   mean     8  trees  by hand library  95% by day")
for missing, idle in ((1, 1), (1, 3), (3, 1), (9, 1)):
    level = missing / (missing + idle)
    own = past.loc[test].quantile(level, axis=1).to_numpy()
    trees = HistGradientBoostingRegressor(
        loss="quantile", quantile=level, max_iter=50, early_stopping=False, random_state=0
    ).fit(clues.loc[train], bikes.bikers[train])
    bills = [bill(f, missing, idle) for f in (mean, own, trees.predict(clues.loc[test]))]
    print(
        f"{missing} and {idle} {level:7.0%}", *(f"{b.mean():6.1f}" for b in bills), end=""
    )
    by_hand = np.where(y > own, level * (y - own), (1 - level) * (own - y)).mean()
    print(f" {by_hand:8.3f} {mean_pinball_loss(y, own, alpha=level):7.3f}", end="")
    saved = np.bincount(days, bills[0] - bills[1])
    low, high = np.percentile(saved[drawn].mean(axis=1), [2.5, 97.5])
    print(f"  {low:,.0f} to {high:,.0f}")
