"""A turbine's neighbour forecasts it as well as the wind does, until the neighbour is stopped."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy import stats

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[hours.stuck_10min == 0].dropna(subset=["power_kw", "wind_ms"])
names, r, within, parts = np.unique(hours.turbine), [], [], []
for a, b in [(a, b) for a in names for b in names if a != b]:
    pair = hours[hours.turbine == a].merge(hours[hours.turbine == b], on="time_utc")
    pair = pair[pair.stopped_10min_y == 0]  # b, the y columns, runs; a may stand
    fit = pair[(pair.time_utc < "2015") & (pair.stopped_10min_x == 0)]
    x, y = fit.power_kw_x, fit.power_kw_y
    r.append(stats.pearsonr(x, y)[0])
    speed = (2 * fit.wind_ms_x).round() / 2
    curve = y.groupby(speed).mean()  # and what is left of both at the same wind speed
    rest = x - x.groupby(speed).transform("mean"), y - speed.map(curve)
    within.append(stats.pearsonr(*rest)[0])
    pair["neighbour"] = np.polyval(np.polyfit(x, y, 1), pair.power_kw_x)
    pair["wind"] = np.interp(pair.wind_ms_x, curve.index, curve)
    parts.append(pair[pair.time_utc >= "2015"].assign(mean=y.mean(), seen=pair.power_kw_y))
print(f"12 pairs, both running, 2014: correlation {min(r):.3f} to {max(r):.3f}")
print(f"  at the same wind speed {min(within):.3f} to {max(within):.3f}\n")
rows, ways = pd.concat(parts), ["mean", "neighbour", "wind", "seen"]
print("2015, power of b: forecast by     mean  neighbour     wind     seen")
for name, stopped, style in (("a runs", 0, "C0."), ("a is stopped", 6, "C1o")):
    part = rows[rows.stopped_10min_x == stopped]
    wrong = part[ways].sub(part.seen, axis=0).abs().mean()
    for unit, values in {"kW": part[ways].mean(), "kW off": wrong}.items():
        print(f"{name:14}{len(part):7,} h  {unit:8}", *(f"{v:8,.0f}" for v in values))
    some = part.iloc[:: len(part) // 90]
    plt.plot(some.power_kw_x, some.seen, style, label=name)
stops = part.drop_duplicates(["turbine_x", "time_utc"])
print(f"stopped: {len(stops)} hours of a, on {stops.time_utc.str[:10].nunique()} days")
plt.gca().set(xlabel="power of a, kW", ylabel="power of b, kW")
plt.legend()
plt.show()
