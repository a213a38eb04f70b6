"""A list of odd hours to read: density against the median power at that wind, a year later."""

import pandas as pd
from scipy.spatial import KDTree

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[hours.records == 6]
years = {"2014": hours[hours.time_utc < "2015"], "2015": hours[hours.time_utc > "2015"]}


def noise(one, eps, n):
    """What DBSCAN calls noise: hours with no dense hour within eps."""
    rows = one[["wind_ms", "power_kw"]]
    rows = (rows / rows.std()).to_numpy()
    dense = KDTree(rows).query_ball_point(rows, eps, return_length=True) >= n
    return KDTree(rows[dense]).query(rows)[0] > eps


def off(one, limit):
    """Hours whose power is further than a limit from the median at that wind."""
    usual = one.groupby(one.wind_ms.round()).power_kw.transform("median")
    return ((one.power_kw - usual).abs() > limit).to_numpy()


def pay(year, rule, *setting):
    """Euros by turbine: 2 for an hour somebody reads, 20 for a stop nobody read."""
    euros = []
    for _, one in years[year].groupby("turbine"):
        flag, stop = rule(one, *setting), (one.stopped_10min > 0).to_numpy()
        euros.append(int(2 * flag.sum() + 20 * (stop & ~flag).sum()))
    return euros


limits, counts = (150, 200, 250, 300, 400), (20, 40, 80)
plain = {limit: sum(pay("2014", off, limit)) for limit in limits}
dense = {(e, n): sum(pay("2014", noise, e, n)) for e in (0.1, 0.15, 0.2) for n in counts}
print("euros of four turbines, 2014; read nothing:", f"{sum(pay('2014', off, 9999)):,}")
print("kW off median " + "".join(f"{limit:7}" for limit in limits))
print("euros         " + "".join(f"{euros:7,}" for euros in plain.values()))
print("min_samples   " + "".join(f"{n:7}" for n in counts))
for eps in (0.1, 0.15, 0.2):
    print(f"DBSCAN, {eps:<6}" + "".join(f"{dense[eps, n]:7,}" for n in counts))
limit, best = min(plain, key=plain.get), min(dense, key=dense.get)
print("2015, the cheapest of each, and its four turbines")
ways = {"read nothing": (off, 9999), f"{limit} kW off": (off, limit)}
ways[f"DBSCAN {best[0]}, {best[1]}"] = (noise, *best)
for name, way in ways.items():
    euros = pay("2015", *way)
    print(f"{name:16} {sum(euros):6,} ", *euros)
