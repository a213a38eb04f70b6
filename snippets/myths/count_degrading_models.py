"""Six models grow old on two real tables: the share that "degrades" is chosen with the definition."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeRegressor

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights = flights[::4].dropna()
sky = ["temp_f", "humid_pct", "hour", "distance"]
tables = {
    "bicycles": (bikes, bikes.date, "bikers", ["temp", "hum", "hr", "workingday"]),
    "flights": (flights, flights.scheduled_at, "late", sky),
}
aged = []
for name, (table, when, target, inputs) in tables.items():
    X, y = table[inputs].to_numpy(), table[target].to_numpy()
    month = when.dt.month.to_numpy()
    learned = month <= 3
    for model in [
        make_pipeline(StandardScaler(), Ridge()),
        DecisionTreeRegressor(max_depth=5, random_state=0),
        HistGradientBoostingRegressor(early_stopping=False, random_state=0, max_iter=50),
    ]:
        said = model.fit(X[learned], y[learned]).predict(X)
        months, dumb = range(4, 13), y[learned].mean()
        error = np.array([np.mean((said - y)[month == m] ** 2) for m in months])
        usual = [np.mean((dumb - y)[month == m] ** 2) for m in months]
        aged.append((name, error, error / usual))
print("squared error, December against April")
for name, error, skill in aged:
    print(
        f"  {name:9} {error[-1] / error[0] - 1:+5.0%}, as a share of the dumb answer's {skill[-1] / skill[0] - 1:+5.0%}"
    )
print("\nmodels that degrade, if that means")
for text, holds in {
    "worse in some later month than in the first": lambda e, s: max(e[1:]) > e[0],
    "worse in the last month than in the first": lambda e, s: e[-1] > e[0],
    "worse in most later months than in the first": lambda e, s: (
        np.mean(e[1:] > e[0]) > 0.5
    ),
    "lost ground to the dumb answer, last on first": lambda e, s: s[-1] > s[0],
    "worse than the dumb answer in the last month": lambda e, s: s[-1] > 1,
}.items():
    count = sum(holds(e, s) for _, e, s in aged)
    print(f"  {text:46}{count} of {len(aged)}, {count / len(aged):4.0%}")
