"""Two alarms that need no outcome: whether they follow the error depends on what the model had seen."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.stats import spearmanr
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import PredefinedSplit, cross_val_predict

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
week = bikes.date.dt.day_of_year.to_numpy() // 7
X, y = bikes[["hr", "workingday", "temp", "hum", "windspeed"]].to_numpy(), bikes.bikers
trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0, max_iter=40)


def stability(old, new):
    """Population stability index of a column: how else the new fills ten shares of the old."""
    cuts = np.quantile(old, np.arange(0.1, 1, 0.1))
    p, q = (np.bincount(np.searchsorted(cuts, v), minlength=10) + 0.5 for v in (old, new))
    p, q = p / p.sum(), q / q.sum()
    return ((q - p) * np.log(q / p)).sum()


print("              riders off    bad weeks        others      order agrees with error's")
print("learned to   then  after  all  PSI rang  all  PSI rang       PSI  mean forecast")
figure, axes = plt.subplots(2, sharex=True, figsize=(4.4, 5.4), layout="constrained")
for month, end in {"March": 13, "April": 17, "May": 21, "June": 26}.items():
    known, found = week < end, []  # each known week is judged by the other folds
    said = cross_val_predict(trees, X[known], y[known], cv=PredefinedSplit(week[known] % 4))
    said = np.append(said, trees.fit(X[known], y[known]).predict(X[~known]))
    for w in range(52):
        old, new = X[known & (week != w)][:, 2:], X[week == w][:, 2:]  # weather
        level, error = np.log(said[week == w].mean()), abs(said - y)[week == w].mean()
        moved, usual = max(map(stability, old.T, new.T)), np.log(y[known].mean())
        found.append([moved, abs(level - usual), error])
    table = pd.DataFrame(found, columns=["inputs", "mean", "error"])
    worst, after = table[:end].max(), table[end:]
    bad, rung = after.error > worst.error, after.inputs > worst.inputs
    counts = f"{bad.sum():5}{(rung & bad).sum():10}{(~bad).sum():5}{(rung & ~bad).sum():10}"
    inputs, mean = (spearmanr(after[a], after.error).statistic for a in ["inputs", "mean"])
    then, later = table.error[:end].mean(), after.error.mean()
    print(f"{month:11}{then:6.1f}{later:7.1f}{counts}{inputs:10.2f}{mean:15.2f}")
    if month in ["March", "June"]:
        ax = axes[int(month == "June")]
        (table / worst)[["error", "inputs"]].plot(ax=ax, style=["-", "--"])
        ax.set(title=f"learned to {month}", ylabel="of the worst learned week")
axes[1].set_xlabel("week of 2011")
plt.show()
