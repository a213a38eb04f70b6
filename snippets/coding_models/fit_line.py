"""Normal equations and gradient descent reach LinearRegression, descent only after scaling."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression


def by_equations(Z, y):
    """Slopes (d,) for centred columns Z (n, d) and centred y (n,): Z'Z w = Z'y."""
    if np.linalg.matrix_rank(Z) < Z.shape[1]:
        raise ValueError("a column follows from the others: no single answer")
    return np.linalg.solve(Z.T @ Z, Z.T @ y)


def by_descent(Z, y, steps):
    """The same slopes (d,), by steps against the gradient of the squared error."""
    slopes = np.zeros(Z.shape[1])
    rate = 1 / np.linalg.norm(Z, 2) ** 2  # above twice this it runs away
    for _ in range(steps):
        slopes -= rate * Z.T @ (Z @ slopes - y)
    return slopes


houses = pd.read_csv("docs/data/ames_houses.csv.gz")
columns = ["lot_area", "year_built", "total_bsmt_sf", "gr_liv_area", "fireplaces"]
X, price = houses[columns].to_numpy(float), houses.sale_price.to_numpy(float)
Z, y = X - X.mean(axis=0), price - price.mean()
library = LinearRegression().fit(X, price).predict(X) - price.mean()
gap = np.abs(Z @ by_equations(Z, y) - library).max()
print(f"{len(X):,} houses, equations as the library to a cent: {gap < 0.01}")
print(f"mean error in dollars: mean price {np.abs(y).mean():,.0f}", end=", ")
print(f"line {np.abs(y - library).mean():,.0f}")
print("descent, largest gap to the library in dollars")
print("steps  raw units   scaled")
for steps in (10, 100, 1000):
    gaps = [
        np.abs(A @ by_descent(A, y, steps) - library).max() for A in (Z, Z / Z.std(axis=0))
    ]
    print(f"{steps:5} {gaps[0]:10,.0f} {gaps[1]:8,.0f}")
for name, A in {"a column twice": Z[:, [0, 0]], "3 rows, 5 columns": Z[:3]}.items():
    try:
        by_equations(A, y[: len(A)])
    except ValueError as error:
        print(f"{name}: {error}")
