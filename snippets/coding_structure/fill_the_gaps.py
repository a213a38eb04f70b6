"""Alternating least squares fills hidden weeks; a gap counted as zero does worse than a mean."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge


def half_step(table, seen, fixed, penalty):
    """Factors (n, r) of the rows of table (n, m), given those of its columns (m, r)."""
    own = np.zeros((len(table), fixed.shape[1]))
    for i, row in enumerate(seen):
        F = fixed[row]  # only cells that were seen
        square = F.T @ F + penalty * np.eye(F.shape[1])
        own[i] = np.linalg.solve(square, F.T @ table[i, row])
    return own


def als(table, seen, rank, penalty=1.0, rounds=10):
    """Every cell (n, m) as rows @ columns.T, fitted where seen (n, m) is true."""
    columns = np.random.default_rng(0).normal(size=(table.shape[1], rank))
    for _ in range(rounds):
        rows = half_step(table, seen, columns, penalty)
        columns = half_step(table.T, seen.T, rows, penalty)
    return rows @ columns.T


def miss(guess):  # a factor, for the table holds logarithms
    return np.exp(np.abs(guess - table)[~seen].mean())


weeks, rng = pd.read_csv("docs/data/retail_weekly_demand.csv.gz"), np.random.default_rng(0)
table = np.log1p(weeks.pivot(index="item_id", columns="week", values="units").to_numpy())
seen = rng.random(table.shape) < 0.8  # the hidden fifth judges
columns = rng.normal(size=(table.shape[1], 3))
ridge = Ridge(1.0, fit_intercept=False).fit(columns[seen[0]], table[0, seen[0]])
ours = half_step(table, seen, columns, 1.0)[0]
print("half a step as Ridge on seen cells:", np.allclose(ours, ridge.coef_))
known = np.where(seen, table, np.nan)
same = np.allclose(als(table, seen, 2), als(known, seen, 2))
print("hidden cells may hold nan:", same)
item = np.nanmean(known, axis=1, keepdims=True)
both = item + np.nanmean(known - item, axis=0)
print(f"{len(table)} items, {table.shape[1]} weeks, {(~seen).sum():,} cells hidden")
print(f"missed by a factor of: item mean {miss(item):.2f}, item and week {miss(both):.2f}")
print("rank  gaps left out  gaps as 0")
for rank in (1, 2, 3, 5):
    zero = als(np.where(seen, table, 0), np.ones_like(seen), rank)
    print(f"{rank:4} {miss(als(table, seen, rank)):14.2f} {miss(zero):10.2f}")
seen[0] = False
print("an item never seen gets", als(table, seen, 2)[0, :3])
