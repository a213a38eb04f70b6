"""The lowest point of a noisy validation curve beside the simplest within one standard error."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import PredefinedSplit, validation_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

bikes = pd.read_csv("docs/data/bike_2011.csv.gz").query("workingday == 1")
y, x = bikes.bikers.to_numpy(float), bikes.hr.to_numpy() / 11.5 - 1
B, n, rng = x[:, None] ** np.arange(13), 100, np.random.default_rng(0)
fold = np.arange(n) % 10


def off(fit, judge, degree):
    """Mean squared error of a polynomial of the hour."""
    weights = np.linalg.lstsq(B[fit, : degree + 1], y[fit], rcond=None)[0]
    return np.mean((B[judge, : degree + 1] @ weights - y[judge]) ** 2)


results = []
for _ in range(60):
    s, others = np.split(rng.permutation(len(y)), [n])
    parts = [[off(s[fold != k], s[fold == k], d) for d in range(13)] for k in range(10)]
    curve, error = np.mean(parts, axis=0), np.std(parts, axis=0, ddof=1) / 10**0.5
    best = curve.argmin()
    plain = np.argmax(curve <= curve[best] + error[best])
    rules = [[d, curve[d], off(s, others, d)] for d in (best, plain)]
    results.append([*rules[0], *rules[1], off(s, others, 0)])
results = np.array(results)
print("60 samples of 100 hours, medians: degree  promised    came")
for name, line in (
    ("lowest point", results[:, :3]),
    ("one standard error", results[:, 3:6]),
):
    degree, promised, came = np.median(line, axis=0)
    print(f"{name:33} {degree:6.0f} {promised:9,.0f} {came:7,.0f}")
came, simple, mean = results[:, [2, 5, 6]].T
print(f"{'the mean':33} {0:6} {np.median(mean):17,.0f}")
print(f"simpler is better in {(simple < came).sum()}, worse in {(simple > came).sum()}")
model = make_pipeline(PolynomialFeatures(), LinearRegression(fit_intercept=False))
setting = {"param_name": "polynomialfeatures__degree", "param_range": [0, 3, 6, 9, 12]}
score = {"cv": PredefinedSplit(fold), "scoring": "neg_mean_squared_error"}
library = -validation_curve(model, x[s, None], y[s], **setting, **score)[1].mean(axis=1)
print("degrees 0, 3 to 12, by hand", *(f"{value:,.0f}" for value in curve[::3]))
print("                 by library", *(f"{value:,.0f}" for value in library))
