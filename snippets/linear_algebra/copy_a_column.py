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


def missed(forecast, judged):
    return (price - forecast)[judged].abs().mean()


models = LinearRegression(), Ridge(alpha=1)
line, ridge = [make_pipeline(StandardScaler(), model) for model in models]
no_model = missed(price[old].mean(), ~old)
print(f"fitted on {sum(old):,} sales to 2008, judged on {sum(~old)} of 2009 and 2010")
print(f"no model, their mean price: {no_model:,.0f} dollars off\n")
print("                      condition  dollars a and a sq.   off in, metres")
print("                         number   sq. foot   metre    test   whole    more")
cases = {"square feet only": (line, None), "and metres, 1 digit": (line, 1)}
cases |= {"2 digits, ridge": (ridge, 2), "and metres, 2 digits": (line, 2)}
for name, (model, digits) in cases.items():
    known, service = table(digits), table(digits and 0)
    model.fit(known[old], price[old])
    strengths, directions = np.linalg.svd(model[0].transform(known[old]), False)[1:]
    foot, metre = [*(model[1].coef_ / model[0].scale_), 0][0::4][:2]
    test, whole = [missed(model.predict(rows), ~old) for rows in (known, service)]
    print(f"{name:20} {strengths[0] / strengths[-1]:10,.0f}", end="")
    print(f" {foot:10,.0f} {metre:7,.0f} {test:7,.0f} {whole:7,.0f} {whole - test:7,.0f}")
print("\nthe direction the last one hardly has:")
print(*[f"{name} {abs(w):.2f}" for name, w in zip(known, directions[-1])], sep=", ")
rng, whole = np.random.default_rng(0), []
for taught in [rng.permutation(old) for _ in range(40)]:
    forecast = line.fit(known[taught], price[taught]).predict(service)
    whole.append(missed(forecast, ~taught))
print("\nthe last one, the sales dealt 40 times anew: in whole metres the middle 80%")
print("are {:,.0f} to {:,.0f} dollars off,".format(*np.quantile(whole, [0.1, 0.9])), end="")
print(f" and {sum(np.array(whole) > no_model)} of 40 more than no model")
