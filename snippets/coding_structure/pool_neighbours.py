"""Pooling neighbours that are out of order equals isotonic regression, in one pass."""

import numpy as np
import pandas as pd
from sklearn.isotonic import IsotonicRegression


def isotonic(x, y):
    """Distinct x (m,), mean of y there, and the never falling fit (m,) closest to y (n,)."""
    x, place, many = np.unique(x, return_inverse=True, return_counts=True)
    mean, blocks = np.bincount(place, y) / many, []  # equal x share one answer
    for value, weight in zip(mean, many):
        block = (value, weight, 1)
        while blocks and blocks[-1][0] >= block[0]:  # out of order: become one
            v, w, m = blocks.pop()
            total = w + block[1]
            block = ((v * w + block[0] * block[1]) / total, total, m + block[2])
        blocks.append(block)
    return x, mean, np.repeat([b[0] for b in blocks], [b[2] for b in blocks])


flights = pd.read_csv("docs/data/flights_ready.csv.gz")
flights = flights.dropna(subset=["known_delay_at_close"])
delay, late = flights.known_delay_at_close.to_numpy(), flights.late.to_numpy(float)
x, mean, fit = isotonic(delay, late)
library = IsotonicRegression().fit(delay, late).predict(x)
print(f"{len(late):,} flights, {len(x)} airport delays")
print("as the library to 1e-9:", np.abs(fit - library).max() < 1e-9)
print(
    f"falls {(np.diff(mean) < 0).sum()} times before, {(np.diff(fit) < 0).sum()} after",
    end=", ",
)
print(f"{len(np.unique(fit))} levels left")
print("airport behind  flights  late: seen  pooled")
for minutes in (-5, 0, 10, 30):
    at = np.searchsorted(x, minutes)
    many = (delay == minutes).sum()
    print(f"{x[at]:10.0f} min {many:8} {mean[at]:11.2f} {fit[at]:7.2f}")
for name, (a, b) in {
    "in order": ([1, 2, 3], [1, 2, 3]),
    "turned": ([1, 2, 3], [3, 2, 1]),
    "equal x": ([1, 1, 2], [0, 4, 3]),
    "one row": ([1], [7]),
}.items():
    print(f"{name:8}", isotonic(np.array(a), np.array(b, dtype=float))[2])
