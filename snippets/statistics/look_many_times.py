"""Of sixty looks some raise an alarm by luck, and the largest gaps shrink on other days."""

import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
flights["date"] = flights.month * 100 + flights.day
late = 100.0 * (flights.arr_delay >= 15)  # per cent, and dollars a flight
flights["extra"] = late - late.groupby(flights.date).transform("mean")
cells = flights.groupby(["dest", "date"]).extra.agg(["sum", "size"]).unstack(fill_value=0)
extra, size, date = cells["sum"].to_numpy(), cells["size"].to_numpy(), cells["sum"].columns
early, later = np.flatnonzero(date < 700), np.flatnonzero(date > 700)
names = "gap over 10", "p below 0.05", "Bonferroni", "Benjamini-Hochberg"
rng = np.random.default_rng(0)


def measure(places, days):  # points over the means of the days, and the standard error
    some, n = extra[np.ix_(places, days)], size[np.ix_(places, days)].sum()
    return some.sum() / n, np.sqrt((some**2).sum()) / n


def choose(days):
    looks = np.flatnonzero((size[:, days] > 0).sum(axis=1) >= 20)
    gap, noise = np.transpose([measure([look], days) for look in looks])
    p = 2 * stats.norm.sf(abs(gap / noise))
    found = gap > 10, p < 0.05, p < 0.05 / len(p), stats.false_discovery_control(p) < 0.05
    return looks, [looks[yes & (gap > 0)] for yes in found]


looks, lists = choose(early[::2])
m, here = len(looks), extra[np.ix_(looks, early[::2])]
sums = [(here * rng.choice([-1, 1], here.shape)).sum(axis=1) for _ in range(3000)]
alarm = abs(sums / np.sqrt((here**2).sum(axis=1))) > 1.96
print(f"each day's sign dealt by coin: any p below 0.05 in {m} looks")
print(f"  {alarm.any(axis=1).mean():.1%}, by 1 - 0.95 ** {m} {1 - 0.95**m:.1%}\n")
draws = [(days, choose(days[:91])[1]) for days in map(rng.permutation, [early] * 100)]
print("points later               chosen on every      days    July to")
print("than others              2nd day to June   between   December")
for i, name in enumerate(names):
    print(f"{name:22}{len(lists[i]) or 'none':>5}", end="")
    for days in (early[::2], early[1::2], later) if len(lists[i]) else ():
        gap, noise = measure(lists[i], days)
        print(f"{gap:6.1f} ±{1.96 * noise:.1f}", end="")
    again = [(d, draw[i]) for d, draw in draws if len(draw[i])]
    means = [[measure(a, days)[0] for days in (d[:91], d[91:], later)] for d, a in again]
    print(f"\n  {len(again):3} of 100 other draws", end="")
    print("{:9.1f}{:10.1f}{:10.1f}".format(*np.mean(means, axis=0)))
