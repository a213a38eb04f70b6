"""A list of odd hours to read: density against the median power at that wind, a year later."""

import numpy as np
import pandas as pd
from scipy.spatial import KDTree

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[hours.records == 6]
years = {"2014": hours[hours.time_utc < "2015"], "2015": hours[hours.time_utc > "2015"]}


def noise(one, eps, n):
    """What DBSCAN calls noise: hours with no dense hour within eps."""
    rows = one[["wind_ms", "power_kw"]].apply(lambda column: column / column.std())
    dense = KDTree(rows).query_ball_point(rows, eps, return_length=True) >= n
    return KDTree(rows[dense]).query(rows)[0] > eps


def off(one, limit):
    """Hours whose power is further than a limit from the median at that wind."""
    usual = one.groupby(one.wind_ms.round()).power_kw.transform("median")
    return ((one.power_kw - usual).abs() > limit).to_numpy()


def pay(year, rule, *setting):
    """Euros of each hour: 2 if somebody reads it, 20 for a stop nobody read."""
    euros = pd.Series(0, years[year].index)
    for _, one in years[year].groupby("turbine"):
        flag, stop = rule(one, *setting), (one.stopped_10min > 0).to_numpy()
        euros[one.index] = 2 * flag + 20 * (stop & ~flag)
    return euros


plain = {limit: pay("2014", off, limit).sum() for limit in (150, 200, 250, 300, 400)}
grid = [(eps, n) for eps in (0.1, 0.15, 0.2) for n in (20, 40, 80)]
dense = {setting: pay("2014", noise, *setting).sum() for setting in grid}
print("2014, euros: the rule by kW off the median; DBSCAN by eps and min_samples")
print(pd.Series(plain, name="rule").to_frame().T.to_string())
print(pd.Series(dense).unstack().to_string())
limit, best = min(plain, key=plain.get), min(dense, key=dense.get)
ways = {"nothing": (off, 9999), "rule": (off, limit), "DBSCAN": (noise, *best)}
print("2015, the cheapest of each:", f"{limit} kW, eps {best[0]}, {best[1]} rows")
for name, way in ways.items():
    euros = ways[name] = pay("2015", *way)
    print(f"{name:7} {euros.sum():6,}")
week = pd.to_datetime(hours.time_utc.str[:10]).dt.day_of_year // 7
more = (ways["DBSCAN"] - ways["rule"]).groupby(week).sum().to_numpy()
again = np.random.default_rng(0).integers(len(more), size=(4000, len(more)))
ends = np.percentile(more[again].sum(axis=1), [2.5, 97.5])
print("density over the rule: {:+} ({:+,.0f} to {:+,.0f}, 95%)".format(more.sum(), *ends))
