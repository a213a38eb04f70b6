"""One model, three futures: each scheme foretells the error of one of them and misses the others."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import PredefinedSplit, cross_val_score

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
columns, keys = ["hr", "workingday", "temp", "hum", "windspeed"], ["workingday", "hr"]
rng = np.random.default_rng(0)
past = bikes[bikes.date < "2011-09-01"]
days = rng.permutation(past.date.unique())
lost_day = past.date.isin(days[: len(days) // 5])  # the future of question two
lost_hour = ~lost_day & (rng.random(len(past)) < 0.2)  # and of question one
train = past[~lost_day & ~lost_hour]
month = train.date.dt.month.to_numpy()
fold_of_day = pd.Series(np.arange(len(days)) % 5, index=days)
folds = {
    "random rows": PredefinedSplit(rng.permutation(len(train)) % 5),
    "whole days": PredefinedSplit(train.date.map(fold_of_day)),
    "rolling origin": [
        (np.flatnonzero(month < m), np.flatnonzero(month == m)) for m in range(4, 9)
    ],
}
trees = HistGradientBoostingRegressor(
    max_iter=25, learning_rate=0.2, early_stopping=False, random_state=0
)
X, y = train[columns], train.bikers
print("promised by      by hand  library   folds from  to, riders off an hour")
for name, split in folds.items():
    hand = []
    for fit, judge in split if isinstance(split, list) else split.split():
        model = trees.fit(X.iloc[fit], y.iloc[fit])
        hand.append(abs(model.predict(X.iloc[judge]) - y.iloc[judge]).mean())
    library = -cross_val_score(trees, X, y, cv=split, scoring="neg_mean_absolute_error")
    print(f"{name:16} {np.mean(hand):7.1f} {library.mean():8.1f}", end="")
    print(f" {min(hand):12.1f} {max(hand):3.1f}")
trees.fit(X, y)
usual = train.groupby(keys).bikers.mean().rename("usual")
print("what came         trees  mean of the hour   days  95% by day")
futures = {"a missing hour": past[lost_hour], "a missing day": past[lost_day]}
futures["next month"] = bikes[bikes.date.dt.month == 9]
futures["September on"] = bikes[bikes.date >= "2011-09-01"]
for name, rows in futures.items():
    off = abs(trees.predict(rows[columns]) - rows.bikers)
    dumb = abs(rows[keys].join(usual, on=keys).usual - rows.bikers).mean()
    by_day = off.groupby(rows.date).agg(["sum", "size"]).to_numpy()
    drawn = by_day[rng.integers(len(by_day), size=(2000, len(by_day)))].sum(axis=1)
    ends = np.percentile(drawn[:, 0] / drawn[:, 1], [2.5, 97.5]).round(1)
    print(f"{name:16} {off.mean():6.1f} {dumb:17.1f} {len(by_day):6} ", *ends)
