"""Hours in which the turbine stands multiply the score, with or without the flag."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
hours["stop"] = (hours.stopped_10min > 0).astype(float)  # wind, and yet no power
turbine = hours.groupby("turbine")
ahead = [turbine.stop.shift(-lead) for lead in range(1, 25)]
hours["soon"] = pd.concat(ahead, axis=1).max(axis=1, skipna=False)  # within a day
hours["stops_day"] = turbine.stop.rolling(24, min_periods=1).sum().droplevel(0)
hours["stops_week"] = turbine.stop.rolling(168, min_periods=1).sum().droplevel(0)
sensors = [*hours.loc[:, "wind_ms":"air_c"]]
day = turbine[sensors].rolling(24, min_periods=1).mean().droplevel(0)
hours = hours.join(day.add_suffix("_day"))
known = [*sensors, *(s + "_day" for s in sensors), "stops_day", "stops_week"]
usable = hours[(hours.records > 0) & hours.soon.notna()]
tables = {
    "running hours, no flag": (usable[usable.stop == 0], known),
    "all hours, no flag    ": (usable, known),
    "all hours and the flag": (usable, [*known, "stopped_10min"]),
}
print("REAL, 2014 to 2015       average     the riskiest 2% of the hours")
print("                        precision   right  standing  right, if running")
for name, (table, columns) in tables.items():
    year = table.time_utc.dt.year
    train, test = table[year == 2014], table[year == 2015]
    trees = HistGradientBoostingClassifier(
        max_iter=50, early_stopping=False, random_state=0
    )
    risk = trees.fit(train[columns], train.soon).predict_proba(test[columns])[:, 1]
    warned = test.iloc[np.argsort(-risk, kind="stable")[: len(test) // 50]]
    print(f"{name} {average_precision_score(test.soon, risk):9.3f}", end="")
    print(f" {warned.soon.mean():9.1%} {warned.stop.mean():8.1%}", end="")
    print(f" {warned.soon[warned.stop == 0].mean():12.1%}")
