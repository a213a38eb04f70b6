"""The same houses handed in two ways: what each claims, and what later sales say."""

import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor, make_column_transformer
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
words = ["neighborhood", "bldg_type", "house_style", "overall_cond", "central_air"]
numbers = ["lot_area", "gr_liv_area", "total_bsmt_sf", "garage_area", "year_built"]
inputs = [*words, *numbers, "full_bath", "fireplaces"]
houses["per_foot"] = houses.sale_price / houses.gr_liv_area  # known once it is sold
early, later = houses[houses.year_sold < 2009], houses[houses.year_sold >= 2009]


def median_error(learn, judge, columns):
    """How far the middle answer is off, as a share of the price, and its 95% range."""
    codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
    way = make_column_transformer((codes, words), remainder="passthrough")
    model = make_pipeline(way, trees)
    model = TransformedTargetRegressor(model, func=np.log, inverse_func=np.exp)
    said = model.fit(learn[columns], learn.sale_price).predict(judge[columns])
    return spread(np.abs(said / judge.sale_price.to_numpy() - 1))


def spread(off):
    """The median, and where it falls if the houses are drawn again."""
    again = np.random.default_rng(0).choice(off, (500, len(off)))
    low, high = np.quantile(np.median(again, axis=1), [0.025, 0.975])
    return f"{np.median(off):5.1%}  ({low:.1%} to {high:.1%})"


lot = np.random.default_rng(0).permutation(len(houses)) % 3
by_lot = houses[lot > 0], houses[lot == 0]
usual = early.groupby("neighborhood").sale_price.median()
simple = later.neighborhood.map(usual).fillna(early.sale_price.median())
guess = later.neighborhood.map(early.groupby("neighborhood").per_foot.median())
on_the_day = later.assign(per_foot=guess)  # what can be known when the house is listed
hurried = [*inputs, "per_foot"]
for way, error in {
    "claimed: rows by lot, price per foot as input": median_error(*by_lot, hurried),
    "the same on the day a later house is listed": median_error(early, on_the_day, hurried),
    "neighbourhood's median, later houses": spread(abs(simple / later.sale_price - 1)),
    "inputs of the day, rows by lot": median_error(*by_lot, inputs),
    "inputs of the day, later houses": median_error(early, later, inputs),
}.items():
    print(f"{way:46} {error}")
