"""A tiny p says that a gap is hardly luck, neither how large it is nor that acting on it pays."""

import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights_ready.csv.gz")
first, rng = flights.scheduled_at < "2013-07-01", np.random.default_rng(0)
late, date = flights.late[first], flights.scheduled_at.str[:10]
share, off = late.mean(), []


def saved(warned, late):  # against warning all: 25 dollars a needless warning, 100 a miss
    return 1000 * (1 - warned) * (25 - 125 * late)


def p_of(x, y):  # Welch's test: the gap of two means in standard errors, by Student's t
    n, m = x.shape[-1], y.shape[-1]
    u, v = x.var(axis=-1, ddof=1) / n + 1e-12, y.var(axis=-1, ddof=1) / m + 1e-12
    freedom = (u + v) ** 2 / (u**2 / (n - 1) + v**2 / (m - 1))
    return 2 * stats.t.sf(abs(x.mean(axis=-1) - y.mean(axis=-1)) / np.sqrt(u + v), freedom)


print(f"{len(late):,} flights    gap in  p, by  p, by  found   flights   found  $ saved")
print("to June, by late  spreads flight  day   in 50   for 80%  in them   later")
for name in ("hour", "visib_miles", "distance"):
    column = flights[name].fillna(flights[name].median()).astype(float)
    known = column[first]
    x, y = known[late == 1].to_numpy(), known[late == 0].to_numpy()
    gap, library = x.mean() - y.mean(), stats.ttest_ind(x, y, equal_var=False)
    off.append(abs(np.log10(p_of(x, y) / library.pvalue)))
    day = ((known - known.mean()) * (late - share)).groupby(date[first]).sum()
    by_day = 2 * stats.norm.sf(abs(day.sum()) / np.sqrt((day**2).sum()))
    needed = (1.96 + 0.84) ** 2 * (1 / share + 1 / (1 - share)) / (gap / known.std()) ** 2
    found = []
    for n in (50, needed):
        few, many = round(n * share), round(n * (1 - share))
        p = p_of(rng.choice(x, (1000, few)), rng.choice(y, (1000, many)))
        found.append((p < 0.05).mean())
    cuts = np.unique((known * np.sign(gap)).quantile(np.arange(41) / 40))
    cut = max(cuts, key=lambda c: saved(known * np.sign(gap) >= c, late).mean())
    money = saved(column[~first] * np.sign(gap) >= cut, flights.late[~first])
    a_day = (money - money.mean()).groupby(date[~first]).sum()
    noise = 1.96 * np.sqrt((a_day**2).sum()) / len(money)
    print(f"{name:16}{gap / known.std():8.2f}{library.pvalue:8.0e}{by_day:7.0e}", end="")
    print(f"{found[0]:6.0%}{needed:10,.0f}{found[1]:9.0%}{money.mean():8,.0f} ±{noise:.0f}")
print(f"p by flight, largest difference to scipy: {max(off):.4f} powers of ten")
