"""With its inputs scaled and its answer in kilowatts a network is no better than the median."""

import warnings

import pandas as pd
from sklearn.neural_network import MLPRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
fine = (hours.records == 6) & (hours.stuck_10min == 0) & (hours.stopped_10min == 0)
power = hours[fine].pivot(index="time_utc", columns="turbine", values="power_kw").dropna()
later = power["2015":]
ways = {  # inputs scaled, answer scaled, else divided by; learning rate; every so many hours
    "all in kW": (False, False, 1, 0.001, 16),
    "all in MW": (False, False, 1000, 0.001, 16),
    "inputs scaled": (True, False, 1, 0.001, 16),
    "all scaled": (True, True, 1, 0.001, 16),
    "inputs scaled, 0.01": (True, False, 1, 0.01, 16),
    "all scaled, 0.01": (True, True, 1, 0.01, 16),
    "inputs, more hours": (True, False, 1, 0.001, 8),
}
print("kW off, epochs, ! warned      R80711        R80721")
median = abs(later - power[:"2014"][::16].median()).mean()
print(f"median of 2014 {median['R80711']:16.1f} {median['R80721']:13.1f}")
for way, (inputs, answer, unit, rate, step) in ways.items():
    past = power[:"2014"][::step]
    print(f"{way:19}{len(past):5,}", end="")
    for turbine in ("R80711", "R80721"):
        scaled = pd.Series(inputs, power.columns)
        scaled[turbine] = answer
        less, by = past.mean().where(scaled, 0), past.std().where(scaled, unit)
        seen, new = (past - less) / by, (later - less) / by
        net = MLPRegressor(learning_rate_init=rate, random_state=0)
        with warnings.catch_warnings(record=True, action="always") as said:
            net.fit(seen.drop(columns=turbine), seen[turbine])
        gap = net.predict(new.drop(columns=turbine)) - new[turbine]
        off = (abs(gap) * by[turbine]).mean()
        print(f"{off:7.1f} {net.n_iter_:4} {'!' * len(said):1}", end="")
    print()
