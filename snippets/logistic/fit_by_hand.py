"""Newton's method finds scikit-learn's slopes in six steps, and each slope multiplies odds."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

clients = pd.read_csv("docs/data/card_default.csv.gz")
failed, delay = clients.default_next_month.to_numpy(), clients.pay_0
groups = {"limit, 100,000": clients.limit_bal / 100_000, "code -2": delay == -2}
groups |= {"code -1": delay == -1, "code 1": delay == 1, "code 2 or more": delay >= 2}
columns = pd.DataFrame(groups).astype(float)  # code 0 is what the others compare with


def newton(X, y, C):
    """Slopes at which the pull of the mistakes and of the penalty cancel."""
    X = np.column_stack([np.ones(len(X)), X])  # the first slope is the intercept
    price = np.diag([0] + [1 / C] * (X.shape[1] - 1))  # and that one is free
    slopes = np.zeros(X.shape[1])
    for step in range(1, 50):
        risk = 1 / (1 + np.exp(-X @ slopes))
        pull = X.T @ (y - risk) - price @ slopes
        bend = X.T @ (X * (risk * (1 - risk))[:, None]) + price
        move = np.linalg.solve(bend, pull)
        slopes += move
        if np.abs(move).max() < 1e-9:
            return slopes, step


for C in (0.01, 1, 1e6):
    slopes, steps = newton(columns, failed, C)
    model = LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10).fit(
        columns, failed
    )
    gap = np.abs(np.append(model.intercept_, model.coef_) - slopes).max()
    print(f"C = {C:9,g}: {steps} steps, largest difference to scikit-learn {gap:.6f}")
intercept, limit, *by_code = slopes
print(f"each 100,000 of limit multiplies the odds by {np.exp(limit):.2f}")
print("                slope  odds times  risk at a limit of 100,000")
for name, slope in zip(["code 0", *columns.columns[1:]], [0, *by_code]):
    risk = 1 / (1 + np.exp(-(intercept + limit + slope)))
    print(f"{name:15} {slope:5.2f} {np.exp(slope):10.2f} {risk:10.1%}")
