"""Settings: LOF misses faults with more company than k; a forest needs the right column."""

import numpy as np
import pandas as pd
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
hours = hours.query("records == 6").dropna()
rng = np.random.default_rng(0)  # the file is rounded: spread equal hours a little
hours["wind"] = hours.wind_ms + rng.uniform(-0.05, 0.05, len(hours))
hours["power"] = hours.power_kw + rng.uniform(-0.5, 0.5, len(hours))
past = (hours.time_utc.dt.year == 2014).to_numpy()
usual = hours[past].groupby(hours.wind_ms.round()).power.median()
hours["below usual"] = np.interp(hours.wind, usual.index, usual) - hours.power
stop, first = hours.stopped_10min.to_numpy() > 0, hours.time_utc.dt.month[~past] <= 6


def show(name, model, columns, step=1, known=past):
    """Of 182 alerts in each half of 2015, the share in a stop."""
    table = (hours[columns] - hours[past][columns].mean()) / hours[past][columns].std()
    table, found = table.to_numpy(), []
    score = -model.fit(table[known][::step]).score_samples(table[~past])
    for half in (first, ~first):
        top = np.argsort(-score[half], kind="stable")[:182]
        found.append(stop[~past][half][top].mean())
    print(f"{name:45} {found[0]:5.0%} {found[1]:6.0%}")


def lof(k):
    return LocalOutlierFactor(k, novelty=True)


def forest(sample):
    return IsolationForest(max_samples=sample, random_state=0)


pair, seven = ["wind", "power"], list(hours.loc[:, "wind_ms":"air_c"])
print("182 alerts in each half of 2015                first second")
for step in (7, 28):
    company = f"{stop[past][::step].sum()} stopped hours among the known"
    for k in (5, 20, 50):
        show(f"LOF, k = {k:2}, {company}", lof(k), pair, step)
show("LOF, k = 20, stops taken out of the known", lof(20), pair, 7, past & ~stop)
show("LOF, k = 20, all seven sensors", lof(20), seven, 28)
show("forest of 4,096, wind and power", forest(4096), pair)
show("forest of 256, wind and power below usual", forest(256), ["wind", "below usual"])
