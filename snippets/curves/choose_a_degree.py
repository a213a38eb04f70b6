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
number = np.arange(n) % 10  # of the fold


def off(fit, judge, degree):
    """Mean squared error of a polynomial of the hour."""
    weights = np.linalg.lstsq(B[fit, : degree + 1], y[fit], rcond=None)[0]
    return np.mean((B[judge, : degree + 1] @ weights - y[judge]) ** 2)


results, errors = [], []
for _ in range(200):
    s, others = np.split(rng.permutation(len(y)), [n])
    folds = [(s[number != k], s[number == k]) for k in range(10)]
    parts = np.array([[off(*fold, degree) for degree in range(13)] for fold in folds])
    curve, error = parts.mean(axis=0), parts.std(axis=0, ddof=1) / 10**0.5
    best = curve.argmin()
    plain = np.argmax(curve <= curve[best] + error[best])
    results.append([[d, curve[d], off(s, others, d)] for d in (best, plain, 0)])
    if plain < best:
        paired = parts[:, plain] - parts[:, best]
        errors.append([error[best], paired.std(ddof=1) / 10**0.5])
results, errors = np.array(results), np.median(errors, axis=0)
print("200 samples      median           mean              worse than")
print("of 100 hours     degree    came  promised    came  the mean in")
for i, name in enumerate(("lowest point", "1 standard error", "the mean")):
    came = results[:, i, 2]
    row = [np.median(results[:, i, 0]), np.median(came), *results[:, i, 1:].mean(axis=0)]
    worse = (came > results[:, 2, 2]).sum()
    print("{:16} {:6.0f} {:7,.0f} {:9,.0f} {:7,.0f} {:12}".format(name, *row, worse))
lead = np.sign(results[:, 0, 2] - results[:, 1, 2])
print(f"simpler is better in {(lead > 0).sum()}, worse in {(lead < 0).sum()}")
print("median standard error: of a level {:,.0f}, of a difference {:,.0f}".format(*errors))
model = make_pipeline(PolynomialFeatures(), LinearRegression(fit_intercept=False))
setting = {"cv": PredefinedSplit(number), "scoring": "neg_mean_squared_error"}
degrees = {"param_name": "polynomialfeatures__degree", "param_range": range(0, 13, 3)}
library = -validation_curve(model, x[s, None], y[s], **degrees, **setting)[1].mean(axis=1)
print("degrees 0, 3 to 12, by hand", *(f"{value:,.0f}" for value in curve[::3]))
print("                 by library", *(f"{value:,.0f}" for value in library))
