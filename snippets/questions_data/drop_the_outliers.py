"""Outliers dropped from the judged rows too cut the error and improve nothing."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
sizes = ["gr_liv_area", "total_bsmt_sf", "lot_area", "garage_area", "year_built"]
known = houses[houses["year_sold"] < 2009]
later = houses[houses["year_sold"] >= 2009]


def usual(table):
    """Rows within two standard deviations in every column, price included."""
    columns = known[[*sizes, "sale_price"]]
    far = (table[columns.columns] - columns.mean()).abs() > 2 * columns.std()
    return table[~far.any(axis=1)]


def off(said, came):
    """Root of the mean squared error, in thousand dollars."""
    return np.sqrt(((said - came) ** 2).mean()) / 1000


print("learned  judged  houses  line  median")
for learn_name, learn in {"all": known, "usual": usual(known)}.items():
    for judge_name, judge in {"all": later, "usual": usual(later)}.items():
        line = LinearRegression().fit(learn[sizes], learn["sale_price"])
        price = judge["sale_price"]
        by_line = off(line.predict(judge[sizes]), price)
        by_median = off(learn["sale_price"].median(), price)
        print(f"{learn_name:8} {judge_name:6}", end="")
        print(f" {len(judge):7} {by_line:5.1f} {by_median:7.1f}")
