"""A true claim, "three quarters less error", and what an interviewer's questions leave of it."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import KFold, cross_val_predict

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
x, came = bikes[["hr", "workingday", "temp", "hum", "windspeed"]], bikes.bikers
past = bikes.date < "2011-09-01"
later, truth = bikes[~past], came[~past]
trees = HistGradientBoostingRegressor(max_iter=25, learning_rate=0.2, early_stopping=False)
cut = KFold(3, shuffle=True, random_state=0)
random_rows = cross_val_predict(trees, x[past], came[past], cv=cut)
model = trees.fit(x[past], came[past]).predict(x[~past])
mean, kind = came[past].mean(), ["workingday", "hr"]  # answers that need no model
hour = bikes[past].groupby(kind).bikers
of_hour = later[kind].join(hour.mean(), on=kind).bikers
level = later[kind].join(hour.quantile(0.8), on=kind).bikers
hires = bikes.pivot(index="date", columns="hr", values="bikers").asfreq("D")
keys = pd.MultiIndex.from_frame(later[["hr", "date"]])
weeks = [hires.shift(7 * back).unstack().reindex(keys).to_numpy() for back in range(1, 9)]
weeks = pd.DataFrame(weeks, columns=later.index)
last_week, rule, dark = weeks.bfill().loc[0], weeks.quantile(0.8), later.date > "2011-10-31"


def off(forecast):
    return abs(forecast - truth)


def bill(forecast):  # assumed, euros: a rider without a bicycle 4, an idle bicycle 1
    return np.maximum(4 * (truth - forecast), forecast - truth)


print("                     less  ours other  gain by day")
claim, dumb = abs(random_rows - came[past]).mean(), abs(mean - came[past]).mean()
print(f"claimed, random rows  {1 - claim / dumb:4.0%} {claim:5.1f} {dumb:5.1f}")
for question, ours, other in (
    ("on later months?", off(model), off(mean)),
    ("than last week's?", off(model), off(last_week)),
    ("than the hour's mean?", off(model), off(of_hour)),
    ("in Nov and Dec?", off(model)[dark], off(of_hour)[dark]),
    ("in euros, last week?", bill(model), bill(last_week)),
    ("the rule, in euros", bill(rule), bill(last_week)),
    ("than the hour's 80%?", bill(rule), bill(level)),
):
    by_day = (other - ours).groupby(later.date).mean()
    error = 2 * by_day.std() / np.sqrt(len(by_day))
    print(f"{question:21} {1 - ours.mean() / other.mean():4.0%} {ours.mean():5.1f}", end="")
    print(f" {other.mean():5.1f} {by_day.mean():+6.1f} +- {error:3.1f}")
