"""Newton takes six or seven steps in any units; plain descent takes thousands in the wrong ones."""

import numpy as np
import pandas as pd


def fit(X, y, method, near=0):
    """Steps until the loss, with C = 1, is as near as asked or nothing moves; and that loss."""
    slopes, length = np.zeros(X.shape[1]), 1 + np.linalg.eigvalsh(X.T @ X)[-1] / 4
    for step in range(1, 20_000):
        risk = 1 / (1 + np.exp(-X @ slopes))
        pull = X.T @ (y - risk) - slopes
        if method == "Newton":
            bend = X.T @ (X * (risk * (1 - risk))[:, None]) + np.eye(X.shape[1])
            move = np.linalg.solve(bend, pull)
        else:
            move = pull / length  # the longest step that is always safe
        slopes += move
        loss = np.logaddexp(0, X @ slopes).sum() - y @ X @ slopes + slopes @ slopes / 2
        if loss < near or np.abs(move).max() < 1e-8:
            return step, loss


def scaled(table):
    return (table - table.mean()) / table.std()


clients = pd.read_csv("docs/data/card_default.csv.gz")
failed = clients.default_next_month.to_numpy()
codes, money = clients.filter(regex="pay_[0-6]"), clients.filter(regex="limit|bill|pay_amt")
both = codes.join(money)
cases = {"6 codes, scaled": scaled(codes)[:1000], "more rows": scaled(codes)[:16000]}
cases |= {"with money, scaled": scaled(both)[:1000]}
cases |= {"money in 100,000": codes.join(money / 100_000)[:1000]}
cases |= {"money in 10,000": codes.join(money / 10_000)[:1000]}
work = []
print("multiplications, steps   rows  columns      Newton          descent")
for name, table in cases.items():
    X = np.column_stack([np.ones(len(table)), table])
    rows, columns = X.shape
    newton, best = fit(X, failed[:rows], "Newton")
    descent, _ = fit(X, failed[:rows], "descent", near=1.001 * best)
    work.append([newton * rows * columns**2, descent * 2 * rows * columns])
    print(f"{name:18} {rows:10,} {columns:8} ", end="")
    print(f"{work[-1][0]:10,} {newton:2} {work[-1][1]:12,} {descent:5,}")
for what, line, times in [("rows", 1, 16), ("columns", 2, 20 / 7)]:
    power = np.log(np.array(work[line]) / work[0]) / np.log(times)
    print(f"grows with {what:7} to the power {power[0]:12.2f} {power[1]:15.2f}")
