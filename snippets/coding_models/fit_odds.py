"""Logistic regression by gradient descent equals the library's; unpenalised it may never end."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression


def sigmoid(z):
    """1 / (1 + exp(-z)) for scores z, without overflow at either end."""
    return 0.5 * (1 + np.tanh(z / 2))


def fit(X, y, C, limit):
    """Slopes and intercept (d + 1,) that minimise C * log loss + |slopes|^2 / 2."""
    X = np.column_stack([X, np.ones(len(X))])  # the last weight is the intercept
    held = np.append(np.ones(X.shape[1] - 1), 0)  # which the penalty leaves free
    weights = np.zeros(X.shape[1])
    rate = 1 / (C * np.linalg.norm(X, 2) ** 2 / 4 + 1)  # 1 / the steepest bend
    for _ in range(limit):
        slope = C * X.T @ (sigmoid(X @ weights) - y) + held * weights
        if np.abs(slope).max() < 1e-9:
            break  # flat enough; the limit is for what never gets flat
        weights -= rate * slope
    return weights


X, healthy = load_breast_cancer(return_X_y=True)
X = (X - X.mean(axis=0)) / X.std(axis=0)
library = LogisticRegression(C=0.1, solver="newton-cholesky", tol=1e-10).fit(X, healthy)
target = np.append(library.coef_, library.intercept_)
print("steps  largest gap of a weight to the library is below")
for steps in (10, 100, 1000, 10000):
    weights = fit(X, healthy, 0.1, limit=steps)
    gap = np.abs(weights - target).max()
    print(f"{steps:5}  {max(10.0 ** np.ceil(np.log10(gap)), 1e-8):g}")
right = ((X @ weights[:-1] + weights[-1] > 0) == healthy).mean()
print(f"right on these {len(X)}: commonest {healthy.mean():.3f}, ours {right:.3f}")
print("sigmoid of -1000, 0, 1000:", *sigmoid(np.array([-1000.0, 0, 1000])))
two = np.array([[-1.0], [1.0]]), np.array([0, 1])
slopes = [fit(*two, 1e6, steps)[0] for steps in (100, 1000, 10000)]
print("rows a line can part, C = 1e6: slope", *np.round(slopes, 1))
