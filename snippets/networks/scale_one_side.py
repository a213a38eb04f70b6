"""Scaling the inputs and leaving the answer in kilowatts is worse than no model at all."""

import warnings

import pandas as pd
from sklearn.neural_network import MLPRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
fine = (hours.records == 6) & (hours.stuck_10min == 0) & (hours.stopped_10min == 0)
power = hours[fine].pivot(index="time_utc", columns="turbine", values="power_kw").dropna()
turbine, *others = power
past, later = power[:"2014"][::16], power["2015":]
middle, spread, answer = past.mean(), past.std(), power.columns == turbine
nothing, ones = middle * 0, spread * 0 + 1
ways = {  # what is subtracted, what it is divided by, learning rate
    "all in kW": (nothing, ones, 0.001),
    "all in MW": (nothing, ones * 1000, 0.001),
    "inputs scaled": (middle.mask(answer, 0), spread.mask(answer, 1), 0.001),
    "all scaled": (middle, spread, 0.001),
    "inputs scaled, 0.01": (middle.mask(answer, 0), spread.mask(answer, 1), 0.01),
    "all scaled, 0.01": (middle, spread, 0.01),
}
median = abs(later[turbine] - past[turbine].median()).mean()
print(f"always the median of 2014: {median:.1f} kW off")
print(f"{len(past)} hours, two seeds      kW off   epochs  warned")
for way, (less, by, rate) in ways.items():
    seen, new = (past - less) / by, (later - less) / by
    print(f"{way:20}", end="")
    off, epochs, warned = [], [], 0
    for seed in range(2):
        net = MLPRegressor(learning_rate_init=rate, random_state=seed)
        with warnings.catch_warnings(record=True, action="always") as said:
            net.fit(seen[others], seen[turbine])
        off += [(abs(net.predict(new[others]) - new[turbine]) * by[turbine]).mean()]
        epochs += [net.n_iter_]
        warned += len(said)
    print("{:6.1f} {:5.1f} {:4} {:3}".format(*off, *epochs), f"{warned:6}")
