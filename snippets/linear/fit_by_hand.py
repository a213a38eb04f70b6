"""Least squares, ridge and lasso in a few lines each, equal to scikit-learn's answers."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, LinearRegression, Ridge

patients = load_diabetes(as_frame=True, scaled=False)
X = ((patients.data - patients.data.mean()) / patients.data.std()).to_numpy()
y = patients.target.to_numpy() - patients.target.mean()  # centred: no intercept needed


def least_squares(X, y):
    """The slopes at which no column can explain anything of what is left over."""
    return np.linalg.solve(X.T @ X, X.T @ y)


def ridge(X, y, alpha):
    """The same equations, with alpha added on the diagonal."""
    return np.linalg.solve(X.T @ X + alpha * np.eye(X.shape[1]), X.T @ y)


def lasso(X, y, alpha, tolerance=1e-10):
    """One column at a time: its best slope, pulled to zero by alpha, until nothing moves."""
    slopes, left = np.zeros(X.shape[1]), y.copy()
    size, moved = (X**2).sum(axis=0), np.inf
    while moved > tolerance:
        before = slopes.copy()
        for j, column in enumerate(X.T):
            pull = column @ left + size[j] * slopes[j]
            new = np.sign(pull) * max(abs(pull) - alpha * len(y), 0) / size[j]
            left += column * (slopes[j] - new)
            slopes[j] = new
        moved = np.abs(slopes - before).max()
    return slopes


print(f"s1 and s2 correlate {np.corrcoef(X[:, 4], X[:, 5])[0, 1]:.2f}")
ours = {"squares": least_squares(X, y), "ridge": ridge(X, y, 44), "lasso": lasso(X, y, 3)}
library = {"squares": LinearRegression(), "ridge": Ridge(44), "lasso": Lasso(3, tol=1e-10)}
slopes = pd.DataFrame(ours, index=patients.data.columns)
print(f"{len(y)} patients, points per standard deviation")
print(slopes.round(2))
print("largest difference to scikit-learn")
for name, model in library.items():
    print(f"{name:7} {np.abs(model.fit(X, y).coef_ - ours[name]).max():.6f}")
slopes.plot.bar(rot=0, ylabel="points per standard deviation")
plt.show()
