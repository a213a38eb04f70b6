"""Random hours promise a model that sees stops coming; the next year hardly beats a count."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, roc_auc_score

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
running = hours[(hours.stop == 0) & (hours.records > 0) & hours.soon.notna()]


def judge(name, score, test):
    worst = np.argsort(-score, kind="stable")[: len(test) // 50]
    hits = test.soon.groupby(score).transform("mean").iloc[worst].mean()  # ties share
    auc = roc_auc_score(test.soon, score)
    average = average_precision_score(test.soon, score)
    print(f"{name:25} {auc:.3f} {average:15.3f} {hits:17.1%}")


def fit(train, test):
    trees = HistGradientBoostingClassifier(
        max_iter=50, early_stopping=False, random_state=0
    )
    return trees.fit(train[known], train.soon).predict_proba(test[known])[:, 1]


year, even = running.time_utc.dt.year, running.time_utc.dt.day_of_year // 7 % 2 == 0
chance = np.random.default_rng(0).random(len(running)) < 0.5
test = running[year == 2015]
risk = fit(running[year == 2014], test)
print(f"REAL: {test.soon.mean():.1%} of the running hours of 2015 are a day before a stop")
print("                            AUC  average precision  hits, riskiest 2%")
judge("count of stops, 2015", test.stops_week.to_numpy(), test)
judge("model, 2014 to 2015", risk, test)
for name, half in {"even weeks": even, "odd weeks": ~even, "random hours": chance}.items():
    judge(f"model, {name}", fit(running[half], running[~half]), running[~half])
quarters = test.assign(risk=risk).groupby(test.time_utc.dt.quarter)
aucs = [[roc_auc_score(q.soon, q[c]) for _, q in quarters] for c in ("risk", "stops_week")]
print("AUC by quarter of 2015, model", *(f"{a:.3f}" for a in aucs[0]))
print("                        count", *(f"{a:.3f}" for a in aucs[1]))
