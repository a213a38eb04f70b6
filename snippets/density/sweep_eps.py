"""What each eps calls noise: few hours, but a large part of the windy ones and of the energy."""

import pandas as pd
from sklearn.cluster import DBSCAN

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[(hours.turbine == "R80711") & (hours.records == 6)]
hours = hours[hours.time_utc < "2015"]
rows = hours[["wind_ms", "power_kw"]]
rows = (rows / rows.std()).to_numpy()  # one scale
stop, windy = hours.stopped_10min > 0, hours.wind_ms >= 10
usual = hours.groupby(hours.wind_ms.round()).power_kw.transform("median")
ways = {"250 kW off the median": (hours.power_kw - usual).abs() > 250}
for eps in (0.06, 0.08, 0.1, 0.15, 0.2, 0.3):
    label = DBSCAN(eps=eps, min_samples=10).fit_predict(rows)
    ways[f"eps {eps}, {label.max() + 1} groups"] = pd.Series(label < 0, hours.index)
print(f"{len(hours):,} hours, {windy.sum()} of 10 m/s and over, {stop.sum()} with a stop")
print("set aside               hours  windy  stops  energy")
for name, out in ways.items():
    energy = hours.power_kw[out].sum() / hours.power_kw.sum()
    print(f"{name:22} {out.mean():6.1%} {out[windy].mean():6.1%}", end="")
    print(f" {out[stop].sum():6} {energy:7.1%}")
