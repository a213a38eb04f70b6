"""In float32 the inverse of the squared table loses the dollars that right angles keep."""

import numpy as np
import pandas as pd


def dots(A, B):  # A.T @ B, added up in the same order on every machine
    return np.array([[(a * b).sum() for b in B.T.copy()] for a in A.T.copy()])


def eliminate(A, B):
    AB = np.hstack([A, B])
    for k in range(len(A)):
        AB[k] /= AB[k, k]
        for i in set(range(len(A))) - {k}:
            AB[i] -= AB[i, k] * AB[k]
    return AB[:, len(A) :]


def right_angles(X):  # QR: the columns of Q stand at right angles, and Q @ R is X
    Q, R = X.T.copy(), np.eye(X.shape[1], dtype=X.dtype)
    for k in range(len(R)):
        R[k, k] = np.sqrt((Q[k] * Q[k]).sum())
        Q[k] /= R[k, k]
        for j in range(k + 1, len(R)):
            R[k, j] = (Q[k] * Q[j]).sum()
            Q[j] -= R[k, j] * Q[k]
    return Q.T, R


houses = pd.read_csv("docs/data/ames_houses.csv.gz").query("sale_condition == 'Normal'")
names = ["gr_liv_area", "total_bsmt_sf", "year_built", "lot_area"]
price = (houses.sale_price - houses.sale_price.mean()).to_numpy()[:, None]
print("                              in float64  in float32, dollars off lstsq")
print("metres to  condition  squared inverse    QR  inverse   solve  QR")
for digits in (0, 1, 2):
    table = houses[names].assign(m=(houses.gr_liv_area * 0.09290304).round(digits))
    X = table.to_numpy(float).T.copy()
    X -= X.sum(axis=1, keepdims=True) / len(houses)
    X = (X / np.sqrt((X * X).sum(axis=1, keepdims=True) / len(houses))).T
    exact = X @ np.linalg.lstsq(X, price, rcond=None)[0]
    off, number = [], np.linalg.cond(X)
    for kind in (np.float64, np.float32):
        Z, y = X.astype(kind), price.astype(kind)
        (Q, R), square, right = right_angles(Z), dots(Z, Z), dots(Z, y)
        inverse = eliminate(square, np.eye(5, dtype=kind))
        ways = [dots(inverse.T, right), eliminate(square, right), eliminate(R, dots(Q, y))]
        off += [np.abs(X @ w - exact).mean() for w in ways]
    print(f"{digits} digits {number:12,.0f} {number**2:8.0e}", end="")
    print(" {0:9.2f} {2:5.2f} {3:8,.0f} {4:7,.0f} {5:3,.0f}".format(*off))
