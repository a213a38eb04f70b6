"""Mean and spread from chunks equal the whole table's; a sum of squares loses all digits."""

import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler


def add(state, X):
    """(rows, mean (d,), squared distances to it (d,)) after one more chunk X (n, d)."""
    if len(X) == 0:
        return state
    rows, mean, squares = state
    total, own = rows + len(X), X.mean(axis=0)
    step = own - mean
    squares = squares + ((X - own) ** 2).sum(axis=0) + step**2 * (rows * len(X) / total)
    return total, mean + step * (len(X) / total), squares


def nothing(d):
    return 0, np.zeros(d), np.zeros(d)


columns, chunks = ["wind_ms", "power_kw", "air_c"], 0
state, library = nothing(3), StandardScaler()
for chunk in pd.read_csv("docs/data/turbine_hours.csv.gz", chunksize=5000):
    X = chunk[columns].dropna().to_numpy()
    state, chunks = add(state, X), chunks + 1
    library.partial_fit(X)
rows, mean, squares = state
close = np.allclose([mean, squares / rows], [library.mean_, library.var_], rtol=1e-9)
print(f"{rows:,} rows in {chunks} chunks, as partial_fit: {close}")
whole = pd.read_csv("docs/data/turbine_hours.csv.gz")[columns].dropna().to_numpy()
print("as the whole table:", np.allclose(squares / rows, whole.var(axis=0), rtol=1e-9))
print("empty chunk changes nothing:", add(state, X[:0]) is state)
print("one row, variance:", add(nothing(3), X[:1])[2])
late = 1e9 + np.array([[4.0], [7], [13], [16]])  # seconds since 1970 are so large
print("four seconds near 1e9, variance should be 22.5")
print("  in two chunks        ", add(add(nothing(1), late[:2]), late[2:])[2][0] / 4)
print("  mean(x x) - mean(x)^2", np.mean(late**2) - np.mean(late) ** 2)
