"""Least squares drops a perpendicular, and a column that others add up to leaves it where it is."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.sale_condition == "Normal"][:500]
price = houses.sale_price.to_numpy(float)
names = ["gr_liv_area", "total_bsmt_sf", "year_built", "year_sold"]
X = np.column_stack([np.ones(len(houses)), houses[names]])
with_age = np.column_stack([X, houses.year_sold - houses.year_built])

Q, R = np.linalg.qr(X)  # the same plane, spanned by columns at right angles
fit = Q @ (Q.T @ price)
rest = price - fit
library = LinearRegression().fit(houses[names], price).predict(houses[names])
print(f"largest difference to LinearRegression   {np.abs(fit - library).max():.4f} dollars")
cosines = X.T @ rest / np.linalg.norm(X, axis=0) / np.linalg.norm(rest)
print(f"largest cosine of rest and a column      {np.abs(cosines).max():.6f}")
squares = [v @ v / 1e12 for v in (price, fit, rest)]
print("squares: price {:.4f} = fit {:.4f} + rest {:.4f} (trillions)".format(*squares))
for name, table in {"intercept and four": X, "with the age": with_age}.items():
    rank = np.linalg.matrix_rank(table)
    print(f"{name:18} {table.shape[1]} columns, rank {rank}", end="")
    w = np.linalg.lstsq(table, price, rcond=1e-10)[0]
    print(f", forecasts moved by {np.abs(table @ w - fit).max():.4f} dollars")

pair = [243, 94]  # two that disagree, so that the picture opens
area, two = houses.gr_liv_area.to_numpy(float)[pair], price[pair] / 1000
rate = area @ two / (area @ area)
near = rate * area
print(f"two houses, one rate: {1000 * rate:.1f} dollars a square foot")
print(f"prices {two.round(1)}, nearest {near.round(1)} (thousand dollars)")
ax = plt.gca()
ax.plot([0, 0.16 * area[0]], [0, 0.16 * area[1]], "k:", label="one rate, all values")
ax.plot(*zip((0, 0), two), "C0o-", label="two real prices")
ax.plot(*zip(two, near), "C1s-", label="the rest, at right angles")
ax.set(xlabel="first house, thousand dollars", ylabel="second house", aspect="equal")
ax.set(xlim=(0, 290), ylim=(0, 230))
ax.legend(loc="lower right")
plt.show()
