"""What a density method calls noise: few hours, but many windy ones, and not every stop."""

import pandas as pd
from sklearn.cluster import DBSCAN, HDBSCAN

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[(hours.records == 6) & (hours.time_utc < "2015")]


def noise(one, model):
    """Hours in no group."""
    rows = one[["wind_ms", "power_kw"]]
    return pd.Series(model.fit_predict((rows / rows.std()).to_numpy()) < 0, one.index)


turbines = dict(list(hours.groupby("turbine")))
one = turbines.pop("R80711")
stop, windy = one.stopped_10min > 0, one.wind_ms >= 10
usual = one.groupby(one.wind_ms.round()).power_kw.transform("median")
ways = {"250 kW off the median": (one.power_kw - usual).abs() > 250}
for eps in (0.08, 0.1, 0.15, 0.2):
    ways[f"DBSCAN, eps {eps}"] = noise(one, DBSCAN(eps=eps, min_samples=10))
print(f"{len(one):,} hours, {windy.sum()} of 10 m/s and over, {stop.sum()} with a stop")
print("set aside               hours  windy  stops  energy")
for name, out in ways.items():
    energy = one.power_kw[out].sum() / one.power_kw.sum()
    print(f"{name:22} {out.mean():6.1%} {out[windy].mean():6.1%}", end="")
    print(f" {out[stop].sum():6} {energy:7.1%}")
for size, n in ((15, 5), (100, 10)):
    out = noise(one, HDBSCAN(size, min_samples=n, copy=True))
    tens = int(10 * out[windy].mean())  # rounded down, since a sort decides between equals
    print(f"HDBSCAN {size}, {n}: at least {tens}0% of the windy, stops {out[stop].sum()}")
for name, other in turbines.items():
    found = noise(other, DBSCAN(eps=0.08, min_samples=10))[other.stopped_10min > 0]
    print(f"eps 0.08, turbine {name}: {found.sum()} of {len(found)} stops")
