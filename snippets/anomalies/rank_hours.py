"""The forest finds the windiest hours, not stops; LOF finds as many stops as a rule that knows turbines."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
hours = hours.query("records == 6").dropna()
rng = np.random.default_rng(0)  # the file is rounded: spread equal hours a little
hours["wind"] = hours.wind_ms + rng.uniform(-0.05, 0.05, len(hours))
hours["power"] = hours.power_kw + rng.uniform(-0.5, 0.5, len(hours))
past, new = (hours[hours.time_utc.dt.year == year] for year in (2014, 2015))
stop, week, weekly = new.stopped_10min > 0, new.time_utc.dt.day_of_year // 7, {}
begins = stop & ~stop.groupby(new.turbine).shift(fill_value=False)
which = begins.cumsum()  # rows are in order of turbine and time
usual = past.groupby(past.wind_ms.round()).power.median()

middle, width = past[["wind", "power"]].mean(), past[["wind", "power"]].std()
known = past[::7]  # every seventh hour will do
learn, look = (((year[middle.index] - middle) / width).to_numpy() for year in (known, new))
scores = {
    "largest z-score": np.abs(look).max(axis=1),
    "power below usual": np.interp(new.wind, usual.index, usual) - new.power.to_numpy(),
    "isolation forest": -IsolationForest(random_state=0).fit(learn).score_samples(look),
}
for k in (20, 50):
    lof = LocalOutlierFactor(k, novelty=True).fit(learn)
    scores[f"LOF, {k} neighbours"] = -lof.score_samples(look)

plt.plot(new.wind[::20], new.power[::20], ".", color="#6b7280", ms=1)
print(f"{len(new):,} hours of 2015, {stop.sum()} in {begins.sum()} stops; 365 alerts")
print("                    in a stop  stops met  mean wind")
for name, score in scores.items():
    alerts = new.iloc[np.argsort(-score, kind="stable")[:365]]
    right = stop[alerts.index]
    met = which[alerts.index][right].nunique()
    weekly[name] = right.groupby(week[alerts.index]).sum().reindex(range(53), fill_value=0)
    print(f"{name:19} {right.mean():9.0%} {met:10} {alerts.wind.mean():8.1f} m/s")
    if name in ("isolation forest", "LOF, 50 neighbours"):
        plt.plot(alerts.wind, alerts.power, "x", ms=4, label=name)
gap = (weekly["LOF, 50 neighbours"] - weekly["power below usual"]).to_numpy() / 365
drawn = gap[rng.integers(53, size=(5000, 53))].sum(axis=1)
low, high = np.percentile(drawn, [2.5, 97.5])
print(f"LOF, 50, less the rule, 95%, weeks drawn again: {low:+.0%} to {high:+.0%}")
plt.gca().set(xlabel="wind, metres a second", ylabel="power, kW")
plt.legend()
plt.show()
