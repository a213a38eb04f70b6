"""The spread over folds grows with the folds while the score is as firm as before."""

import numpy as np
import pandas as pd
from scipy import stats

clients = pd.read_csv("docs/data/card_default.csv.gz")
bad = clients.default_next_month.to_numpy() == 1
delays = clients[["pay_0", "pay_2", "pay_3", "pay_4", "pay_5", "pay_6"]].to_numpy(float)
table = np.column_stack([np.ones(len(bad)), delays])
rng = np.random.default_rng(0)


def score_folds(rows, folds):
    """Share of right answers in each fold, by least squares fitted on the others."""
    x = table[rows].reshape(folds, -1, table.shape[1])
    y = bad[rows].reshape(folds, -1)
    xx, xy = x.transpose(0, 2, 1) @ x, (x * y[..., None]).sum(1)
    weights = np.linalg.solve(xx.sum(0) - xx, (xy.sum(0) - xy)[..., None])
    return (((x @ weights)[..., 0] >= 0.5) == y).mean(1)


sets = [rng.choice(len(bad), 600, replace=False) for _ in range(300)]
print("300 sets of 600 clients; the score is the mean over all folds")
print("                   spread   error as    spread of the score   95% ranges")
print("folds  repeats  over folds  spread/root   from set to set      that hold")
for folds, repeats in ((5, 1), (10, 1), (30, 1), (10, 10)):
    every = [
        score_folds(rng.permutation(rows), folds) for rows in sets for _ in range(repeats)
    ]
    found = np.reshape(every, (len(sets), -1))
    score, spread = found.mean(1), found.std(1, ddof=1)
    error = spread / found.shape[1] ** 0.5
    # few folds: Student's t in place of 1.96
    held = abs(score - score.mean()) <= stats.t.ppf(0.975, found.shape[1] - 1) * error
    print(f"{folds:5} {repeats:8} {spread.mean():11.4f} {error.mean():12.4f}", end="")
    print(f" {score.std():17.4f} {held.mean():14.1%}")
by_formula = np.sqrt(score * (1 - score) / 600)
held = abs(score - score.mean()) <= 1.96 * by_formula
print(f"formula for a share of 600 {by_formula.mean():16.4f} {held.mean():32.1%}")
