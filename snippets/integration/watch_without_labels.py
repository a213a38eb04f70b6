"""Three alarms that need no outcome, week by week, against the error that was known later."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.stats import spearmanr
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import PredefinedSplit, cross_val_predict

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
week = bikes.date.dt.day_of_year.to_numpy() // 7
X, y = bikes[["hr", "workingday", "temp", "hum", "windspeed"]].to_numpy(), bikes.bikers
spring = week < 17  # January to April: learned from, each week judged by the other folds
trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0, max_iter=60)
said = cross_val_predict(trees, X[spring], y[spring], cv=PredefinedSplit(week[spring] % 4))
said = np.append(said, trees.fit(X[spring], y[spring]).predict(X[~spring]))


def stability(old, new):
    """Population stability index of a column: how else the new fills ten shares of the old."""
    cuts = np.quantile(old, np.arange(0.1, 1, 0.1))
    p, q = (np.bincount(np.searchsorted(cuts, v), minlength=10) + 0.5 for v in (old, new))
    p, q = p / p.sum(), q / q.sum()
    return ((q - p) * np.log(q / p)).sum()


found = []
for w in range(52):
    old, new = X[spring & (week != w)][:, 2:], X[week == w][:, 2:]  # weather
    both, which = np.vstack([old, new]), np.arange(len(old) + len(new)) >= len(old)
    line = LogisticRegression().fit(both[::2], which[::2]).decision_function(both[1::2])
    moved, apart = max(map(stability, old.T, new.T)), roc_auc_score(which[1::2], line)
    level, error = np.log(said[week == w].mean()), abs(said - y)[week == w].mean()
    found.append([moved, apart, abs(level - np.log(y[spring].mean())), error])
table = pd.DataFrame(found, columns=["inputs (PSI)", "told apart", "mean level", "error"])
worst, after = table[:17].max(), table[17:]
bad = after.error > worst.error
print(f"off by {table.error[:17].mean():.1f} riders to April, worst week {worst.error:.1f}")
print(
    f"May on: {after.error.mean():.1f}; {bad.sum()} weeks worse than that, {(~bad).sum()} not\n"
)
print("alarm rings    in bad weeks  in others   order agrees with the error's")
for name in table.columns[:3]:
    rung, agrees = after[name] > worst[name], spearmanr(after[name], after.error).statistic
    print(f"{name:15}{(rung & bad).sum():12}{(rung & ~bad).sum():11}{agrees:16.2f}")
shown = (table / worst)[["error", "inputs (PSI)"]]
shown.plot(style=["-", "--"], xlabel="week of 2011", ylabel="of the worst week to April")
plt.show()
