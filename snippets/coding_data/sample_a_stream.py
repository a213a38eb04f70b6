"""A reservoir keeps each row of a stream with the same chance; two near misses do not."""

import numpy as np
import pandas as pd
from scipy.stats import chisquare


def reservoir(stream, k, rng):
    """k items of a stream of unknown length, every set of k equally likely."""
    kept = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            kept.append(item)
        elif (place := rng.integers(seen)) < k:  # true with chance k / seen
            kept[place] = item
    return kept


def from_zero(stream, k, rng):
    """The same, counted from 0: the chance becomes k / (seen - 1)."""
    kept = []
    for seen, item in enumerate(stream):
        if seen < k:
            kept.append(item)
        elif (place := rng.integers(seen)) < k:
            kept[place] = item
    return kept


def coin(stream, k, rng):
    """A coin decides whether the newest pushes out one that was kept."""
    kept = []
    for item in stream:
        if len(kept) < k:
            kept.append(item)
        elif rng.random() < 0.5:
            kept[rng.integers(k)] = item
    return kept


flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, rng = flights.scheduled_at.dt.month.to_numpy(), np.random.default_rng(0)
print(f"50 of a year's {len(month):,} flights; 1 of 5 rows, 5,000 times")
for keep in (reservoir, from_zero, coin):
    months = len(set(keep(month, 50, rng)))
    times = np.bincount([keep(range(5), 1, rng)[0] for _ in range(5000)], minlength=5)
    print(f"{keep.__name__:9} {months:2} months; kept", *times, end="")
    print("  even:", chisquare(times).pvalue > 0.01)
print("short stream", reservoir([7, 8], 5, rng), " empty", reservoir([], 5, rng))
