"""Percentage error rewards saying too little, the more so the nearer the count comes to zero."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn import metrics

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
sold = houses[houses.year_sold >= 2009]
per_foot = (houses.sale_price / houses.gr_liv_area)[houses.year_sold < 2009]
typical = per_foot.groupby(houses.neighborhood).median()
bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
bikes.index = bikes.date + pd.to_timedelta(bikes.hr, unit="h")
weeks_back = {w: bikes.bikers.shift(freq=f"{7 * w}D") for w in (1, 2, 3, 4)}
past = pd.DataFrame(weeks_back).reindex(bikes.index).dropna()
shop = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", dtype={"item_id": str})
shop["said"] = shop.groupby("item_id").units.transform(
    lambda units: units.shift(1).rolling(4).mean()
)
shop = shop.dropna(subset="said")
busy = shop[shop.units > 0]
cases = {
    "houses": (sold.sale_price, sold.neighborhood.map(typical) * sold.gr_liv_area),
    "bicycles": (bikes.bikers[past.index], past.mean(axis=1)),
    "items, weeks with sales": (busy.units, busy.said),
    "items, all weeks": (shop.units, shop.said),
}
factors = np.arange(0, 151) / 100
print("                          best factor by      MAPE at 1.00     said of")
print("                         RMSE  MAE MAPE   by hand  library   what came")
for name, (came, said) in cases.items():
    y, f = came.to_numpy(float), said.to_numpy(float)
    errors = abs(y - np.outer(factors, f))
    percent = errors / np.maximum(y, np.finfo(float).eps)  # as the library does
    best = [factors[e.mean(axis=1).argmin()] for e in (errors**2, errors, percent)]
    print(f"{name:24}", *(f"{factor:.2f}" for factor in best), end="")
    library = metrics.mean_absolute_percentage_error(y, f)
    print(f" {percent[100].mean():9.3g} {library:8.3g}", end="")
    print(f" {best[2] * f.sum() / y.sum():11.0%}")
    if y.min() > 0:
        plt.plot(factors, 100 * percent.mean(axis=1), label=name)
        plt.plot(best[2], 100 * percent.mean(axis=1).min(), "ko")
plt.gca().set(xlabel="forecast times", ylabel="MAPE, %", ylim=(0, 200))
plt.legend()
plt.show()
