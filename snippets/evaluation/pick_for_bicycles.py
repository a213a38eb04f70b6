"""Five metrics each pick one of six forecasts of bicycle hire; three uses say what the pick costs in other weeks."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn import metrics
from sklearn.ensemble import HistGradientBoostingRegressor

hours = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
riders = hours["bikers"].to_numpy()
X = hours[["hr", "workingday", "temp", "hum", "windspeed"]]
week = (hours["date"] - pd.Timestamp("2011-01-01")).dt.days.to_numpy() // 7
learn, choose, later = (week % 3 == k for k in range(3))
said = {
    "one rider": np.ones(len(hours)),
    "mean of the hour": hours["hr"].map(hours[learn].groupby("hr")["bikers"].mean()),
}
for loss in ("squared_error", "absolute_error", "poisson", "quantile"):
    model = HistGradientBoostingRegressor(
        loss=loss, quantile=0.8, max_iter=60, early_stopping=False, random_state=0
    )
    said[loss] = model.fit(X[learn], riders[learn]).predict(X).clip(1)
scores = {
    "MAPE": metrics.mean_absolute_percentage_error,
    "MAE": metrics.mean_absolute_error,
    "RMSE": lambda t, p: metrics.mean_squared_error(t, p) ** 0.5,
    "Poisson deviance": metrics.mean_poisson_deviance,
    "pinball at 0.8": lambda t, p: metrics.mean_pinball_loss(t, p, alpha=0.8),
}
picked = {name: [] for name in said}
for metric, score in scores.items():
    picked[min(said, key=lambda n: score(riders[choose], said[n][choose]))].append(metric)
print("forecast           bill  sum off %  half within  picked by")
for name, forecast in said.items():
    t, p = riders[later], forecast[later]
    bill = np.where(t > p, 4 * (t - p), p - t).mean()
    sum_off, half = abs(p.sum() / t.sum() - 1) * 100, np.median(abs(t - p))
    row = f"{name:16} {bill:6.1f} {sum_off:10.1f} {half:12.1f}  {', '.join(picked[name])}"
    print(row.rstrip())

day = (hours["date"] == "2011-09-07").to_numpy()
plt.plot(hours["hr"][day], riders[day], "o", color="C1", label="came")
plt.plot(hours["hr"][day], said["poisson"][day], label="Poisson: what comes on average")
plt.plot(
    hours["hr"][day], said["quantile"][day], "--", label="quantile: enough in 8 of 10 hours"
)
plt.xlabel("hour of 7 September 2011")
plt.ylabel("riders")
plt.legend()
plt.show()
