"""Forecasts of the oil price with an R2 of 0.97 and more lose to repeating yesterday's price."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score

oil = pd.read_csv("docs/data/brent_daily.csv.gz", parse_dates=["date"], index_col="date")
price = oil.usd_per_barrel
back = pd.DataFrame({f"{days} back": price.shift(days) for days in range(1, 6)}).dropna()
line = LinearRegression().fit(back[:"2004"], price[back.index][:"2004"])
forecasts = pd.DataFrame(
    {
        "mean of all days": price.expanding().mean().shift(1),
        "yesterday": price.shift(1),
        "mean of 20 days": price.rolling(20).mean().shift(1),
        "line on 5 days": pd.Series(line.predict(back), back.index),
    }
)["2005":]
y = price["2005":]
month = y.index.strftime("%Y-%m")
naive = forecasts.sub(y, axis=0).abs().mean()
calm = price[:"2004"].diff().abs().mean()  # what MASE divides by
print(f"{len(y):,} days from 2005 on; a day before 2005 moved {calm:.2f} dollars")
print("                       R2     R2  months     MAE        skill against")
print("                  by hand library below 0 dollars  MASE yesterday  all days")
for name, f in forecasts.items():
    r2 = 1 - ((y - f) ** 2).sum() / ((y - y.mean()) ** 2).sum()
    below = [r2_score(days, f[days.index]) < 0 for _, days in y.groupby(month)]
    mae = mean_absolute_error(y, f)
    print(f"{name:16} {r2:8.4f} {r2_score(y, f):7.4f} {np.mean(below):7.0%}", end="")
    print(f" {mae:7.2f} {mae / calm:5.1f} {1 - mae / naive['yesterday']:9.1%}", end="")
    print(f" {1 - mae / naive['mean of all days']:9.1%}")
lost = (forecasts["line on 5 days"] - y).abs() - (forecasts["yesterday"] - y).abs()
sums = lost.groupby(month).agg(["sum", "size"]).to_numpy()
drawn = np.random.default_rng(0).integers(len(sums), size=(2000, len(sums)))
total = sums[drawn].sum(axis=1)
low, high = np.percentile(total[:, 0] / total[:, 1], [2.5, 97.5])
print(f"the line loses {low:.3f} to {high:.3f} dollars a day to yesterday, 95% by month")
