"""In float32 the inverse of the squared table loses the dollars that columns at right angles keep."""

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


houses = pd.read_csv("docs/data/ames_houses.csv.gz").query("sale_condition == 'Normal'")
names = ["gr_liv_area", "total_bsmt_sf", "year_built", "lot_area", "metres", "sale_price"]
print("5 tables                     in float64   in float32, dollars off lstsq")
print("metres to condition squared inverse    QR     inverse       solve       QR")
for digits in (0, 1, 2):
    off, table = [], houses.assign(metres=(houses.gr_liv_area * 0.09290304).round(digits))
    for fifth in range(5):  # of the houses is left out
        X = table[names][np.arange(len(table)) % 5 != fifth].to_numpy(float).T.copy()
        X -= X.sum(axis=1, keepdims=True) / X.shape[1]
        X, price = (X[:5] / np.sqrt((X[:5] ** 2).mean(axis=1, keepdims=True))).T, X[5:].T
        exact, w = X @ np.linalg.lstsq(X, price, rcond=None)[0], []
        for Z, y in [(X.astype(k), price.astype(k)) for k in (np.float64, np.float32)]:
            (Q, R), square, right = np.linalg.qr(Z), dots(Z, Z), dots(Z, y)
            inverse = eliminate(square, np.eye(5, dtype=Z.dtype))
            w += [dots(inverse.T, right), eliminate(square, right)]
            w += [eliminate(R, dots(Q, y))]
        off.append([np.abs(X @ slopes - exact).mean() for slopes in w])
    number, least, most = np.linalg.cond(X), np.min(off, axis=0), np.max(off, axis=0)
    print(
        f"{digits} digits {number:10,.0f} {number**2:7.0e} {most[0]:7.2f} {most[2]:5.2f}",
        end="",
    )
    print(f" {least[3]:6,.0f}-{most[3]:<7,.0f} {least[4]:4,.0f}-{most[4]:<7,.0f}", end=" ")
    print("under 10" if most[5] < 10 else "over 10")
