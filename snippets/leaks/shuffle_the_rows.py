"""The file is sorted; a model that knows row numbers only looks good until rows are new."""

import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeRegressor

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
lot = np.random.default_rng(0).permutation(len(houses))


def off(guess, price):
    return ((guess - price).abs() / price).median()


print("row above   same place  off by")
for name, table in {"as it lies": houses, "shuffled": houses.iloc[lot]}.items():
    same = (table.neighborhood == table.neighborhood.shift(1)).mean()
    above = off(table.sale_price.shift(1), table.sale_price)
    print(f"{name:11} {same:10.0%} {above:7.1%}")

print("\nrow numbers alone  off by  median")
houses["row"] = houses.index
tree = DecisionTreeRegressor(min_samples_leaf=5, random_state=0)
cuts = {"rows by lot": lot % 5 > 0, "2009 and later": houses.year_sold < 2009}
for name, learn in cuts.items():
    old, new = houses[learn], houses[~learn]
    guess = tree.fit(old[["row"]], old.sale_price).predict(new[["row"]])
    dumb = off(old.sale_price.median(), new.sale_price)
    print(f"{name:18} {off(guess, new.sale_price):6.1%} {dumb:7.1%}")
