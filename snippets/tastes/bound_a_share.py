"""scipy: the late share of a small airline with its interval, which the common formula gets wrong."""

import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset="arr_delay")
for carrier in ("UA", "YV", "OO"):
    delays = flights.arr_delay[flights.carrier == carrier]
    late, n = int((delays >= 15).sum()), len(delays)
    low, high = stats.binomtest(late, n).proportion_ci(method="wilson")
    half = 1.96 * (late / n * (1 - late / n) / n) ** 0.5
    common = f"{late / n - half:6.3f} to {late / n + half:.3f}"
    print(f"{carrier} {late:5} of {n:5} late, {low:.3f} to {high:.3f}; common {common}")
