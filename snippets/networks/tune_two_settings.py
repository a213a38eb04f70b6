"""Units and learning rate decide, a small rate by stopping early; alpha only hurts when large."""

import numpy as np
import pandas as pd
from sklearn.linear_model import HuberRegressor
from sklearn.neural_network import MLPRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
fine = (hours.records == 6) & (hours.stuck_10min == 0) & (hours.stopped_10min == 0)
power = hours[fine].pivot(index="time_utc", columns="turbine", values="power_kw").dropna()
turbine, *others = power
past = power[:"2014-09"][::8]
parts = past, power["2014-10":"2014-12"], power["2015":]
seen, choose, judge = ((part - past.mean()) / past.std() for part in parts)


def kw_off(model):
    model.fit(seen[others], seen[turbine])
    missed = [model.predict(part[others]) - part[turbine] for part in (choose, judge)]
    return [abs(one).mean() * past[turbine].std() for one in missed]


base = {
    "hidden_layer_sizes": 32,
    "learning_rate_init": 0.01,
    "alpha": 0.0001,
    "tol": 0.0001,
}
tries = [{"hidden_layer_sizes": units} for units in (8, 32, 128)]
tries += [{"learning_rate_init": rate} for rate in (0.001, 0.1)]
tries += [{"learning_rate_init": 0.001, "tol": 1e-5}]
tries += [{"alpha": penalty} for penalty in (0.01, 1)]
line = kw_off(HuberRegressor())
print(f"kW off after {len(past)} hours            October to December        2015")
print("units  rate   alpha    tol        mean    three seeds        mean")
print(f"robust line {line[0]:26.1f} {line[1]:27.1f}")
for change in tries:
    settings = base | change
    nets = [MLPRegressor(max_iter=1000, random_state=s, **settings) for s in range(3)]
    chosen, judged = np.transpose([kw_off(net) for net in nets])
    print("{:5} {:5} {:7} {:6.0e}".format(*settings.values()), end="")
    print(f"{chosen.mean():12.1f} {chosen.min():7.1f} to {chosen.max():.1f}", end="")
    print(f"{judged.mean():12.1f}")
