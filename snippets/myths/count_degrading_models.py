"""Six models grow old on two real tables: the share that "degrades" is chosen with the definition."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
weather = ["temp_f", "humid_pct", "hour", "distance"]
flights = flights.dropna(subset=weather)
tables = {
    "bicycles": (bikes, bikes.date.dt, "bikers", ["temp", "hum", "hr", "workingday"]),
    "flights": (flights, flights.scheduled_at.dt, "late", weather),
}
tree = DecisionTreeRegressor(max_depth=5, random_state=0)
boosting = HistGradientBoostingRegressor(early_stopping=False, max_iter=50)
models = {"line": LinearRegression(), "tree": tree, "boosting": boosting}
rng, aged = np.random.default_rng(0), []
print("December against April    squared error        as share of the dumb answer's")
for name, (table, when, target, inputs) in tables.items():
    X, y, month = table[inputs].to_numpy(), table[target].to_numpy(), when.month.to_numpy()
    for kind, model in models.items():
        said = model.fit(X[month <= 3], y[month <= 3]).predict(X)
        square = pd.DataFrame({"error": (said - y) ** 2, "rows": 1})
        square["dumb"] = (y[month <= 3].mean() - y) ** 2
        days = square.groupby([month, when.day.to_numpy()]).sum()
        error, rows, dumb = days.groupby(level=0).sum().loc[4:].to_numpy().T
        aged.append((error / rows, error / dumb))
        line = f"  {name:9}{kind:9}"
        first, last = (  # both months with their days drawn again, a thousand times
            (rng.multinomial(len(d), [1 / len(d)] * len(d), 1000) @ d).T
            for d in (days.loc[4].to_numpy(), days.loc[12].to_numpy())
        )
        for point, below in zip(aged[-1], [1, 2]):
            again = last[0] / last[below] / (first[0] / first[below]) - 1
            line += f"{point[-1] / point[0] - 1:+9.0%}"
            line += " ({:+.0%} to {:+.0%})".format(*np.quantile(again, [0.025, 0.975]))
        print(line)
print("\nmodels that degrade, if that means")
for text, holds in {
    "worse in some later month than in the first": lambda e, s: max(e[1:]) > e[0],
    "lost ground to the dumb answer, last on first": lambda e, s: s[-1] > s[0],
    "worse in the last month than in the first": lambda e, s: e[-1] > e[0],
    "worse than the dumb answer in the last month": lambda e, s: s[-1] > 1,
}.items():
    count = sum(holds(*both) for both in aged)
    print(f"  {text:46}{count} of {len(aged)}, {count / len(aged):4.0%}")
