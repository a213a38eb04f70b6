"""A bootstrap in two lines gives scipy's interval; it fails altogether for a maximum."""

import numpy as np
import pandas as pd
from scipy.stats import bootstrap


def interval(x, score, draws, rng):
    """Ends of the 95% percentile interval of score(rows, axis=1), from values x (n,)."""
    if len(x) < 2:
        raise ValueError("one value says nothing about its spread")
    again = x[rng.integers(len(x), size=(draws, len(x)))]  # drawn with replacement
    return np.percentile(score(again, axis=1), [2.5, 97.5])


flights = pd.read_csv("docs/data/flights_ready.csv.gz")
minutes = flights.arr_delay.to_numpy(float)
sample, rng = minutes[::100], np.random.default_rng(1)
print(f"{len(sample)} of {len(minutes):,} flights, minutes late; 200 samples of 100")
print("score   sample    interval  scipy  holds the truth")
for score in (np.mean, np.median, np.max):
    ours = interval(sample, score, 1000, np.random.default_rng(0))
    library = bootstrap(
        [sample], score, n_resamples=1000, batch=1000, method="percentile",
        random_state=np.random.default_rng(0),
    ).confidence_interval  # fmt: skip
    held = 0
    for _ in range(200):
        low, high = interval(rng.choice(minutes, 100), score, 500, rng)
        held += low <= score(minutes) <= high
    print(f"{score.__name__:6} {score(sample):7.1f} {ours[0]:6.1f} {ours[1]:5.1f}", end="")
    print(f"  {np.allclose(ours, library)} {held / 200:11.0%}")
print("all values equal:", interval(np.full(5, 7.0), np.mean, 100, rng))
