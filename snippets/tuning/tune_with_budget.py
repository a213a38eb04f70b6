"""Two ways to spend the same budget: six settings in full, or 18 that have to qualify."""

import numpy as np
import pandas as pd
from scipy.stats import loguniform, randint
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import HalvingRandomSearchCV, RandomizedSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
is_early = (train.scheduled_at < "2013-05-01").to_numpy()
in_time = [(np.flatnonzero(is_early), np.flatnonzero(~is_early))]

codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
as_codes = make_column_transformer((codes, words), remainder="passthrough")
# 20 trees instead of 100, for the defaults too, so that this takes seconds
trees = HistGradientBoostingClassifier(max_iter=20, early_stopping=False, random_state=0)
model = Pipeline([("columns", as_codes), ("trees", trees)])
space = {
    "trees__learning_rate": loguniform(0.02, 0.5),
    "trees__max_leaf_nodes": randint(3, 32),
    "trees__min_samples_leaf": randint(5, 200),
}
how = {"cv": in_time, "scoring": "roc_auc", "random_state": 0, "refit": False}
steps = {"factor": 3, "min_resources": len(train) // 9}
searches = {
    "defaults": RandomizedSearchCV(model, {"trees__max_iter": [20]}, n_iter=1, **how),
    "random": RandomizedSearchCV(model, space, n_iter=6, **how),
    "halving": HalvingRandomSearchCV(model, space, n_candidates=18, **steps, **how),
}
for name, search in searches.items():
    tried = pd.DataFrame(search.fit(train.drop(columns=outcome), train.late).cv_results_)
    if name != "halving":
        tried["n_resources"] = len(train)
    print(f"{name}: {tried.n_resources.sum():,} rows read")
    for rows, stage in tried.groupby("n_resources"):
        low, high = stage.mean_test_score.min(), stage.mean_test_score.max()
        print(f"  {len(stage):2} tried on {rows:6,} rows, AUC {low:.3f} to {high:.3f}")
