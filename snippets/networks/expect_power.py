"""The network expects a turbine's power better than a line, like hours and boosted trees do."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.neural_network import MLPRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
fine = (hours.records == 6) & (hours.stuck_10min == 0) & (hours.stopped_10min == 0)
power = hours[fine].pivot(index="time_utc", columns="turbine", values="power_kw").dropna()
past, later = power[:"2014"], power["2015":]
models = {
    "line": LinearRegression(),
    "10 like hours": KNeighborsRegressor(10),
    "boosted trees": HistGradientBoostingRegressor(early_stopping=False, random_state=0),
    "network": MLPRegressor(learning_rate_init=0.01, max_iter=500, random_state=0),
}
models["boosted trees"].set_params(learning_rate=0.2, max_iter=25, min_samples_leaf=5)
three = [abs(later.drop(columns=t).mean(axis=1) - later[t]) for t in power]
off = {"mean of three": [sum(three) / 4] * 3} | {name: [] for name in models}
sizes = []
for step in (64, 16, 4):
    some = past[::step]
    sizes += [len(some)]
    middle, spread = some.mean(), some.std()  # of the answer too
    seen, new = (some - middle) / spread, (later - middle) / spread
    for name, model in models.items():
        missed = 0
        for t in power:
            model.fit(seen.drop(columns=t), seen[t])
            missed += abs(model.predict(new.drop(columns=t)) - new[t]) * spread[t]
        off[name] += [missed / 4]

print("hours of 2014", *(f"{size:13,}" for size in sizes))
print("kW off in 2015, mean of four turbines")
for name, missed in off.items():
    print(f"{name:13}", *(f"{kw.mean():13.1f}" for kw in missed))
print("network less that, 95% range by week")
week, rng = later.index.day_of_year // 7, np.random.default_rng(0)
drawn = rng.integers(53, size=(2000, 53))
for name in ("line", "10 like hours", "boosted trees"):
    print(f"{name:13}", end="")
    for network, rival in zip(off["network"], off[name]):
        weeks = (network - rival).groupby(week).agg(["sum", "size"]).to_numpy()
        total, count = weeks[drawn].sum(axis=1).T
        low, high = np.percentile(total / count, [2.5, 97.5])
        print(f"{low:+6.1f} to {high:+4.1f}", end="")
    print()
