"""Seven estimates of a model fitted on 300 clients, beside its error on 5,000 others."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cards = pd.read_csv("docs/data/card_default.csv.gz").drop(columns="id")
y = cards.pop("default_next_month").to_numpy(float)
X = cards.to_numpy(float)
rng = np.random.default_rng(0)
row = np.arange(300)


def off(fit, judge):
    """Mean squared errors of a ridge regression with penalty 10 and of the fitted mean."""
    mean, scale = X[fit].mean(axis=0), X[fit].std(axis=0)
    A = (X[fit] - mean) / scale
    slope = np.linalg.solve(A.T @ A + 10 * np.eye(A.shape[1]), A.T @ y[fit])
    said = y[fit].mean() + (X[judge] - mean) / scale @ slope
    return np.array([((v - y[judge]) ** 2).mean() for v in (said, y[fit].mean())])


def folds(k, deck=row):
    """Every k-th row of the deck is one fold: the mean over k fits."""
    return np.mean([off(s[deck[row % k != f]], s[deck[row % k == f]]) for f in range(k)], 0)


lines = []
for _ in range(200):
    s, others = np.split(rng.permutation(len(y))[:5_300], [300])
    again = [folds(5, rng.permutation(300)) for _ in range(5)]
    strata = folds(5, np.argsort(y[s], kind="stable"))
    plain = [off(s, s), off(s[60:], s[:60]), folds(2), folds(5), folds(10)]
    lines.append([*plain, strata, np.mean(again, 0), np.std(again, 0), off(s, others)])
*estimates, wobble, came = np.array(lines).transpose(1, 2, 0)  # model and mean, 200 times
wins = came[0] < came[1]
print(f"5,000 others: {came[0].mean():.3f}, better than the mean in {wins.mean():.0%}")
print("                says  too high   off by  denies it")
names = "fitted rows, hold-out 60, 2-fold, 5-fold, 10-fold, 5 stratified, 5 repeated"
for name, (model, mean) in zip(names.split(", "), estimates):
    error, denied = model - came[0], (model >= mean)[wins].mean()
    print(f"{name:13} {model.mean():7.3f} {error.mean():+9.3f}", end="")
    print(f" {abs(error).mean():8.3f} {denied:10.0%}")
print(f"five repeats of one sample: standard deviation {wobble[0].mean():.3f}")
model, split = make_pipeline(StandardScaler(), Ridge(10)), PredefinedSplit(row % 5)
mse = -cross_val_score(model, X[s], y[s], cv=split, scoring="neg_mean_squared_error")
print(f"5-fold, last sample: {folds(5)[0]:.4f} by hand, {mse.mean():.4f} by library")
