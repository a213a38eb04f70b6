"""Small trees fitted to what is still wrong, a tenth at a time, make scikit-learn's boosting."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.tree import DecisionTreeRegressor

hours = pd.read_csv("docs/data/turbine_hours.csv.gz").dropna()
hours = hours[hours.turbine == "R80711"]
learn, judge = hours[hours.time_utc < "2015"], hours[hours.time_utc >= "2015"]
x, power, new = learn[["wind_ms"]], learn.power_kw, judge[["wind_ms"]]
picture = pd.DataFrame({"wind_ms": np.arange(0, 18, 0.05)})

said = np.full(len(power), power.mean())  # the first answer: the mean
forecast, curve = np.full(len(new), power.mean()), np.full(len(picture), power.mean())
library = GradientBoostingRegressor(n_estimators=100, max_depth=2, learning_rate=0.1)
stages = library.fit(x, power).staged_predict(new)
print("trees  mean error, kW  largest difference to scikit-learn, kW")
print(f"    0 {np.abs(forecast - judge.power_kw).mean():15.1f}")
for number, stage in enumerate(stages, 1):
    tree = DecisionTreeRegressor(max_depth=2).fit(x, power - said)  # what is still wrong
    said += 0.1 * tree.predict(x)
    forecast += 0.1 * tree.predict(new)
    curve += 0.1 * tree.predict(picture)
    if number in (1, 3, 10, 30, 100):
        error = np.abs(forecast - judge.power_kw).mean()
        print(f"{number:5} {error:15.1f} {np.abs(forecast - stage).max():20.9f}")
    if number in (1, 10, 100):
        plt.plot(picture.wind_ms, curve, label=f"after tree {number}")
by_wind = power.groupby(learn.wind_ms).mean()
table = np.interp(new.wind_ms, by_wind.index, by_wind)
error = np.abs(table - judge.power_kw).mean()
print(f"table {error:15.1f}  (mean power by wind, to a tenth of a metre a second)")
plt.plot(by_wind, ".", color="#6b7280", zorder=0, label="mean of 2014")
plt.gca().set(xlabel="wind, metres a second", ylabel="power, kW")
plt.legend()
plt.show()
