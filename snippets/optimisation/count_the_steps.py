"""Four ways down one valley, counted in visits to all rows: scale first, then take a step that fits."""

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import expit

cards = pd.read_csv("docs/data/card_default.csv.gz")[:6000]
y = cards.default_next_month.to_numpy(float)
raw = cards[["age", "pay_0", "pay_2", "limit_bal", "bill_amt1", "pay_amt1"]].to_numpy(float)
raw[:, 3:] /= 1000  # money in thousands


def loss(w):
    seen.append((np.logaddexp(0, X @ w) - y * (X @ w)).mean() + penalty @ w**2 / 2)
    return seen[-1]


def slope(w, rows=slice(None)):
    wrong = expit(X[rows] @ w) - y[rows]
    return X[rows].T @ wrong / len(wrong) + penalty * w


def walk(share=1, batches=1, seed=0):  # visits, at a share of the longest safe step
    w, rng = np.zeros(7), np.random.default_rng(seed)
    step = share * 4 / np.linalg.eigvalsh(X.T @ X / len(y)).max()
    for visit in range(1, 61):
        for rows in np.split(rng.permutation(len(y)), batches):
            w = w - step * slope(w, rows)
        if loss(w) < near:
            return f"{visit:7}"
    return "over 60"


for name, table in {"raw": raw, "scaled": (raw - raw.mean(0)) / raw.std(0)}.items():
    X = np.insert(table, 0, 1, axis=1)  # ones first, for the level
    penalty, w, seen = X.var(0) / 1000, np.zeros(7), []  # weighs alike on any scale
    minimize(loss, w, jac=slope, method="L-BFGS-B")
    lbfgs, newton = seen.copy(), []
    for _ in range(10):
        bend = (X.T * expit(X @ w) * expit(-X @ w)) @ X / len(y) + np.diag(penalty)
        w = w - np.linalg.solve(bend, slope(w))
        newton += [np.inf, loss(w)]  # slope and bend: two visits
    near, bowl = 1.001 * loss(w), np.linalg.cond(bend)
    print(f"{name} columns: condition number {bowl:,.0f}, smallest loss {loss(w):.4f}")
    print(f"  full slope              {walk()}")
    for share in (1, 0.1, 0.01):
        print(f"  60 rows, step x {share:<7}", *(walk(share, 100, s) for s in range(3)))
    for way, losses in {"Newton": newton, "L-BFGS": lbfgs}.items():
        print(f"  {way}{np.argmax(np.less(losses, near)) + 1:25}")
