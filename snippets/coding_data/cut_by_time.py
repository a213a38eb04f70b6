"""Folds by distinct day equal TimeSeriesSplit on days; on rows the library cuts days in two."""

import numpy as np
import pandas as pd
from sklearn.model_selection import TimeSeriesSplit


def time_folds(time, k, gap=0):
    """k pairs of masks (n,): train, then `gap` distinct times left out, then test."""
    distinct, place = np.unique(time, return_inverse=True)
    block = len(distinct) // (k + 1)
    if block == 0 or len(distinct) - k * block <= gap:
        raise ValueError("too few times for so many folds and so long a gap")
    for fold in range(k, 0, -1):
        start = len(distinct) - fold * block
        yield place < start - gap, (place >= start) & (place < start + block)


flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
mixed = flights.iloc[np.random.default_rng(0).permutation(len(flights))]
day = mixed.scheduled_at.dt.day_of_year.to_numpy()
days, same = np.unique(day), []
print(f"{len(days)} days, 5 folds, gap of 7 days; rows in no order")
print("fold   train   test  as the library on days")
pairs = zip(time_folds(day, 5, 7), TimeSeriesSplit(5, gap=7).split(days))
for fold, (ours, library) in enumerate(pairs, 1):
    same = [np.array_equal(np.unique(day[mask]), days[t]) for mask, t in zip(ours, library)]
    print(f"{fold:4} {ours[0].sum():7,} {ours[1].sum():6,}  {all(same)}")
print("library on rows: training days not over before the test begins")
for name, when in {"no order": day, "sorted": np.sort(day)}.items():
    parts = TimeSeriesSplit(5).split(when)
    count = [len(np.unique(when[a][when[a] >= when[b].min()])) for a, b in parts]
    print(f"  {name:8}", *count)
for k, gap in [(5, 70), (400, 0)]:
    try:
        list(time_folds(day, k, gap))
    except ValueError as error:
        print(f"k {k}, gap {gap}: {error}")
