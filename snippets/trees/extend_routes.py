"""Beyond the longest route it has seen, a tree repeats its last step; a line goes on."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset="air_time")
short = flights.distance <= 1600  # as if the routes to the west were still to come
learn, judge = flights[short & (flights.month <= 6)], flights[flights.month > 6]
x, minutes = learn[["distance"]], learn.air_time
models = {
    "mean": DummyRegressor(),
    "line": LinearRegression(),
    "tree of 8 leaves": DecisionTreeRegressor(max_leaf_nodes=8),
    "tree left alone": DecisionTreeRegressor(),
}
print("mean error in minutes     up to 1,600 miles   beyond")
new = judge.distance > 1600


def report(name, said):
    errors = (said - judge.air_time).abs()
    print(f"{name:25} {errors[~new].mean():10.1f} {errors[new].mean():16.1f}")


for name, model in models.items():
    report(name, model.fit(x, minutes).predict(judge[["distance"]]))
pace = DecisionTreeRegressor(max_leaf_nodes=8).fit(x, minutes / learn.distance)
report("tree of 8, minutes a mile", pace.predict(judge[["distance"]]) * judge.distance)

miles = pd.DataFrame({"distance": np.arange(80, 2700, 5)})
routes = judge[judge.distance < 2700].groupby("distance").air_time.mean()
plt.plot(routes, ".", color="#6b7280", label="routes, July to December")
for name in ("line", "tree of 8 leaves"):
    plt.plot(miles.distance, models[name].predict(miles), label=name)
plt.axvline(1600, ls=":", color="#6b7280")
plt.annotate("learned up to here ", (1600, 20), ha="right", color="#6b7280")
plt.gca().set(xlabel="distance, miles", ylabel="minutes in the air")
plt.legend()
plt.show()
