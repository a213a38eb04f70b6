"""The network beats a robust line on one turbine of four, and only where hours are many."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import HuberRegressor, LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.neural_network import MLPRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
fine = (hours.records == 6) & (hours.stuck_10min == 0) & (hours.stopped_10min == 0)
power = hours[fine].pivot(index="time_utc", columns="turbine", values="power_kw").dropna()
past, later = power[:"2014"], power["2015":]
trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
models = {
    "line": LinearRegression(),
    "robust line": HuberRegressor(),
    "10 like hours": KNeighborsRegressor(10),
    "boosted trees": trees.set_params(learning_rate=0.2, max_iter=25, min_samples_leaf=5),
    "network, seed 0": MLPRegressor(learning_rate_init=0.01, max_iter=500, random_state=0),
    "network, seed 1": MLPRegressor(learning_rate_init=0.01, max_iter=500, random_state=1),
}
print("kW off in 2015  mean ", *(f"{turbine:>7}" for turbine in power))
for step in (64, 8):
    print(f"after {len(past[::step]):,} hours of 2014")
    off = {name: pd.DataFrame() for name in models}  # a line for each hour of 2015
    for k, turbine in enumerate(power):
        some = past[k * step // 4 :: step]  # each turbine from other hours
        middle, spread = some.mean(), some.std()  # of the answer too
        seen, new = (some - middle) / spread, (later - middle) / spread
        known, asked = seen.drop(columns=turbine), new.drop(columns=turbine)
        for name, model in models.items():
            gap = model.fit(known, seen[turbine]).predict(asked) - new[turbine]
            off[name][turbine] = abs(gap) * spread[turbine]
    for name in models:
        kw = off[name].mean()
        print(f"{name:15}{kw.mean():6.1f} ", *(f"{one:7.1f}" for one in kw))
    worse = (off["network, seed 0"] + off["network, seed 1"]) / 2 - off["robust line"]
    worse["all"] = worse.mean(axis=1)
    weeks = worse.groupby(worse.index.day_of_year // 7)
    drawn = np.random.default_rng(0).integers(53, size=(2000, 53))
    total = weeks.sum().to_numpy()[drawn].sum(axis=1).T
    count = weeks.size().to_numpy()[drawn].sum(axis=1)
    print("networks less robust line, 95% range by week of 2015")
    for bound in np.percentile(total / count, [2.5, 97.5], axis=1):
        print(f"{bound[4]:+21.1f} ", *(f"{kw:+7.1f}" for kw in bound[:4]))
