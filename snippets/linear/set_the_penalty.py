"""Strength, kind and units of a penalty: ten columns hardly feel them, many do."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, LassoCV, LinearRegression, Ridge, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, PolynomialFeatures, StandardScaler

patients = load_diabetes(as_frame=True, scaled=False)
s1 = patients.data.columns.get_loc("s1")
X, y = patients.data.to_numpy(), patients.target.to_numpy()
products = PolynomialFeatures(2, interaction_only=True, include_bias=False)
ridges, lassos = np.array([1, 10, 100, 1000]), np.array([1, 3, 10, 30])
# by the 150 each learns from, not by the judges
chosen = {"lasso, chosen": LassoCV(alphas=lassos, max_iter=50_000)}
chosen["ridge, chosen"] = RidgeCV(ridges)
models = chosen | {"no penalty": LinearRegression()}
models |= {f"ridge {alpha}": Ridge(alpha) for alpha in ridges}
models |= {f"lasso {alpha}": Lasso(alpha) for alpha in lassos}
tables = {
    "10, raw": (FunctionTransformer(), chosen),
    "10, scaled": (StandardScaler(), models),
    "55, scaled": (make_pipeline(StandardScaler(), products, StandardScaler()), models),
}
for table, (prepare, models) in tables.items():
    rng = np.random.default_rng(0)  # the same deals for all
    errors, slopes = {name: [] for name in models}, {name: [] for name in models}
    for _ in range(20):
        order = rng.permutation(len(y))
        learn, judge = order[:150], order[150:]
        known, unseen = prepare.fit_transform(X[learn]), prepare.transform(X[judge])
        for name, model in models.items():
            off = y[judge] - model.fit(known, y[learn]).predict(unseen)
            errors[name].append(np.sqrt((off**2).mean()))
            slopes[name].append(model.coef_)
    print(f"{table:13} error  worse  slope of s1, from to  used  always")
    for name in models:
        worse = sum(np.array(errors[name]) > errors["lasso, chosen"])
        each = np.array(slopes[name])
        low, high = np.round([each[:, s1].min(), each[:, s1].max()], 1) + 0
        used = each != 0
        print(
            f"{name:13} {np.mean(errors[name]):5.1f}{worse:7} {low:11.1f} {high:9.1f}",
            end="",
        )
        print(f"{used.sum(axis=1).mean():6.0f}{used.all(axis=0).sum():8}")
