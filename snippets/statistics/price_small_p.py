"""A tiny p says that a gap is hardly luck, neither how large it is nor that acting on it pays."""

import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights_ready.csv.gz")
first, rng = flights.scheduled_at < "2013-07-01", np.random.default_rng(0)
late, date = flights.late[first], flights.scheduled_at[first].str[:10]
share, off = late.mean(), []


def saved(warned, late):  # against warning all: 25 dollars a needless warning, 100 a miss
    return 1000 * np.where(warned, 0, 25 - 125 * late).mean()


def t_of(x, y):  # the gap of two means in standard errors, as Welch's test takes it
    error = x.var(axis=-1, ddof=1) / x.shape[-1] + y.var(axis=-1, ddof=1) / y.shape[-1]
    return (x.mean(axis=-1) - y.mean(axis=-1)) / np.sqrt(np.maximum(error, 1e-9))


print(f"{len(late):,} flights    gap in  p, by  p, by  found   flights   found  $ saved")
print("to June, by late  spreads flight  day   in 50   for 80%  in them   later")
for name in ("hour", "visib_miles", "distance"):
    column = flights[name].fillna(flights[name].median()).astype(float)
    known = column[first]
    x, y = known[late == 1].to_numpy(), known[late == 0].to_numpy()
    gap, library = x.mean() - y.mean(), stats.ttest_ind(x, y, equal_var=False)
    off.append(abs(t_of(x, y) - library.statistic))
    day = ((known - known.mean()) * (late - share)).groupby(date).sum()
    by_day = 2 * stats.norm.sf(abs(day.sum()) / np.sqrt((day**2).sum()))
    needed = (1.96 + 0.84) ** 2 * (1 / share + 1 / (1 - share)) / (gap / known.std()) ** 2
    found = []
    for n in (50, needed):
        few, many = round(n * share), round(n * (1 - share))
        t = t_of(rng.choice(x, (1000, few)), rng.choice(y, (1000, many)))
        found.append((abs(t) > stats.t.ppf(0.975, few - 1)).mean())
    cuts = np.unique((known * np.sign(gap)).quantile(np.arange(41) / 40))
    cut = max(cuts, key=lambda c: saved(known * np.sign(gap) >= c, late))
    money = saved(column[~first] * np.sign(gap) >= cut, flights.late[~first])
    print(f"{name:16}{gap / known.std():8.2f}{library.pvalue:8.0e}{by_day:7.0e}", end="")
    print(f"{found[0]:6.0%}{needed:10,.0f}{found[1]:9.0%}{money:8,.0f}")
print(f"t, largest difference to scipy: {max(off):.6f}")
