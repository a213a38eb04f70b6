"""The families again where the answer is a number: hours of a bicycle hire, houses, minutes of delay."""

import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor as Boosting
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler
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
    "  each column a curve": make_pipeline(SplineTransformer(12), Ridge()),
    "20 nearest neighbours": KNeighborsRegressor(20),
    "support vectors": SVR(),
    "  answer scaled too": TransformedTargetRegressor(SVR(), transformer=StandardScaler()),
    "tree, depth 4": DecisionTreeRegressor(max_depth=4, random_state=0),
    "forest, 30 trees": RandomForestRegressor(30, min_samples_leaf=5, random_state=0),
    "boosting, 30 trees": Boosting(max_iter=30, max_leaf_nodes=8),
    "  errors not squared": Boosting("absolute_error", max_iter=30, max_leaf_nodes=8),
}
print("mean absolute error, mean of 3 draws, 800 rows to learn from")
print(" " * 23 + "".join(f"{unit:>10}" for unit in questions))
rows = dict.fromkeys(families, "")
for table, target, unknown in questions.values():
    x, y = table.drop(columns=[target, *unknown]), table[target].to_numpy(float)
    x = x.select_dtypes("number").to_numpy(float)
    orders = [np.random.default_rng(draw).permutation(len(y))[:1800] for draw in range(3)]
    draws = [np.split(order, [800]) for order in orders]  # to learn from, to judge on
    for name, model in families.items():
        whole = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), model)
        found = cross_val_score(whole, x, y, cv=draws, scoring="neg_mean_absolute_error")
        rows[name] += f"{-found.mean():10,.1f}"
print("\n".join(f"{name:23}{cells}" for name, cells in rows.items()))
