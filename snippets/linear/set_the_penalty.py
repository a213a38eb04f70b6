"""Strength and kind of a penalty: with ten columns they hardly matter, with many they do."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, LassoCV, LinearRegression, Ridge, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

patients = load_diabetes(as_frame=True, scaled=False)
s1 = patients.data.columns.get_loc("s1")
X, y = patients.data.to_numpy(), patients.target.to_numpy()
products = PolynomialFeatures(2, interaction_only=True, include_bias=False)
with_products = make_pipeline(StandardScaler(), products, StandardScaler())
ridges, lassos = np.array([1, 10, 100, 1000]), np.array([1, 3, 10, 30])
models = {"no penalty": LinearRegression()}
models |= {f"ridge {alpha}": Ridge(alpha) for alpha in ridges}
models |= {f"lasso {alpha}": Lasso(alpha) for alpha in lassos}
models["ridge, chosen"] = RidgeCV(ridges)  # by the 150 it learns from, not by the judges
models["lasso, chosen"] = LassoCV(alphas=lassos, max_iter=50_000)

for prepare in (StandardScaler(), with_products):
    rng = np.random.default_rng(0)  # the same deals for both
    errors, slopes = {name: [] for name in models}, {name: [] for name in models}
    for _ in range(20):
        order = rng.permutation(len(y))
        learn, judge = order[:150], order[150:]
        known, unseen = prepare.fit_transform(X[learn]), prepare.transform(X[judge])
        for name, model in models.items():
            off = y[judge] - model.fit(known, y[learn]).predict(unseen)
            errors[name].append(np.sqrt((off**2).mean()))
            slopes[name].append(model.coef_)
    print(f"{known.shape[1]} columns, {len(judge)} judge  slope of s1, from to  used")
    for name in models:
        each = np.array(slopes[name])
        low, high = np.round([each[:, s1].min(), each[:, s1].max()], 1) + 0
        used = (each != 0).sum(axis=1).mean()
        print(f"{name:13} {np.mean(errors[name]):7.1f} {low:12.1f} {high:8.1f} {used:5.0f}")
