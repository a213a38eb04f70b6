"""A near copy of a column passes the test, and a change of rounding in service makes it worse than no model."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.sale_condition == "Normal"]
old, price = houses.year_sold < 2009, houses.sale_price
names = ["gr_liv_area", "total_bsmt_sf", "year_built", "lot_area"]
metres = houses.gr_liv_area * 0.09290304  # the same area from another system


def table(digits=None):
    plain = houses[names].astype(float)
    return plain if digits is None else plain.assign(metres=metres.round(digits))


def missed(forecast):
    return (price - forecast)[~old].abs().mean()


line = make_pipeline(StandardScaler(), LinearRegression())
ridge = make_pipeline(StandardScaler(), Ridge(alpha=1))
cases = {
    "square feet only": (line, None),
    "and metres, 1 digit": (line, 1),
    "and metres, 2 digits": (line, 2),
    "the same, ridge": (ridge, 2),
}
print(f"fitted on {sum(old):,} sales to 2008, judged on {sum(~old)} of 2009 and 2010")
print(f"no model, their mean price: {missed(price[old].mean()):,.0f} dollars off\n")
print("                      condition  dollars a and a sq.   off in, metres")
print("                         number   sq. foot   metre    test   whole    more")
for name, (model, digits) in cases.items():
    known = table(digits)
    model.fit(known[old], price[old])
    strengths = np.linalg.svd(model[0].transform(known[old]), compute_uv=False)
    foot, metre = [*(model[1].coef_ / model[0].scale_), 0][0::4][:2]
    service = known if digits is None else table(0)
    test, whole = [missed(model.predict(rows)) for rows in (known, service)]
    number = strengths[0] / strengths[-1]
    print(f"{name:20} {number:10,.0f} {foot:10,.0f} {metre:7,.0f}", end="")
    print(f" {test:7,.0f} {whole:7,.0f} {whole - test:7,.0f}")
weakest = np.linalg.svd(StandardScaler().fit_transform(table(2)[old]))[2][-1]
print("\nthe direction the table hardly has, 2 digits:")
print(*[f"{name} {abs(w):.2f}" for name, w in zip(table(2), weakest)], sep=", ")
