"""The families again where the answer is a number: hours of a bicycle hire, houses, minutes of delay."""

import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR
from sklearn.tree import DecisionTreeRegressor

bikes = pd.read_csv("docs/data/bike_2011.csv.gz")
houses = pd.read_csv("docs/data/ames_houses.csv.gz")
flights = pd.read_csv("docs/data/flights_ready.csv.gz").query("arr_delay == arr_delay")
questions = {  # table, answer, columns that are known only after it
    "bikes/h": (bikes, "bikers", ["casual", "registered"]),
    "USD": (houses, "sale_price", []),
    "minutes": (flights, "arr_delay", ["late"]),
}
families = {
    "dumb: the median": DummyRegressor(strategy="median"),
    "ridge regression": Ridge(),
    "20 nearest neighbours": KNeighborsRegressor(20),
    "support vectors": SVR(),
    "  the answer scaled too": TransformedTargetRegressor(
        SVR(), transformer=StandardScaler()
    ),
    "tree, depth 4": DecisionTreeRegressor(max_depth=4, random_state=0),
    "forest, 30 trees": RandomForestRegressor(30, min_samples_leaf=5, random_state=0),
    "boosting, 30 trees": HistGradientBoostingRegressor(max_iter=30, max_leaf_nodes=8),
}
print("mean absolute error, mean of 3 draws, 800 rows to learn from")
rows = {name: "" for name in families}
for table, target, unknown in questions.values():
    x = table.drop(columns=[target, *unknown]).select_dtypes("number")
    x, y = x.fillna(x.median()).to_numpy(float), table[target].to_numpy(float)
    for name, model in families.items():
        errors = []
        for draw in range(3):
            rng = np.random.default_rng(draw)
            learn, judge = np.split(rng.permutation(len(y))[:1800], [800])
            fitted = make_pipeline(StandardScaler(), model).fit(x[learn], y[learn])
            errors.append(mean_absolute_error(y[judge], fitted.predict(x[judge])))
        rows[name] += f"{np.mean(errors):10,.1f}"
print(f"{'':23}" + "".join(f"{unit:>10}" for unit in questions))
print("\n".join(f"{name:23}{cells}" for name, cells in rows.items()))
