"""Asked about random rows, boosting wants more trees and promises a bill nobody will see."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
words = ["origin", "dest", "carrier", "plane_maker"]
flights[words] = flights[words].apply(lambda column: column.factorize(sort=True)[0])
past = flights[flights.scheduled_at < "2013-07-01"].reset_index(drop=True)
later = flights[flights.scheduled_at >= "2013-07-01"]
known = flights.columns.drop(["scheduled_at", "arr_delay", "late"])


def fit(rows, trees):
    model = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    return model.set_params(max_iter=trees).fit(rows[known], rows.late)


def bill(rows, risk):
    """Dollars for each flight (our assumption): 100 if missed, 25 if warned in vain."""
    return (25 * (1 - rows.late)).where(risk >= 0.2, 100 * rows.late)


day = past.scheduled_at.dt.day_of_year
coin = np.random.default_rng(0)
halves = {"random flights": coin.integers(0, 2, len(past))}
halves["whole days"] = coin.integers(0, 2, 366)[day]
promise = {}
print("dollars per 1,000 flights     January to June   July to December")
print("chosen on           trees       promised               paid")
for name, half in halves.items():
    risk = np.zeros((100, len(past)))  # after each tree, for flights the half left out
    for out in (0, 1):
        model, others = fit(past[half != out], 100), past[known][half == out]
        risk[:, half == out] = [p[:, 1] for p in model.staged_predict_proba(others)]
    loss = -np.log(np.where(past.late == 1, risk, 1 - risk)).mean(axis=1)
    trees = int(loss.argmin()) + 1
    promise[name] = bill(past, risk[trees - 1])
    real = bill(later, fit(past, trees).predict_proba(later[known])[:, 1])
    print(f"{name:16} {trees:8} {1000 * promise[name].mean():13,.0f}", end="")
    print(f" {1000 * real.mean():18,.0f}")
less = 1000 * (promise["whole days"] - promise["random flights"])
by_day = less.groupby(day).sum()
error = 2 * by_day.std() * len(by_day) ** 0.5 / len(less)
print(f"same flights: random ones promise {less.mean():,.0f} ± {error:.0f} dollars less")
