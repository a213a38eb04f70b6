"""A line carries on to Honolulu; boosted trees repeat the longest route they know."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["air_time"])
honolulu = flights[flights.dest == "HNL"]
known = flights[flights.dest != "HNL"]
train = known[known.month <= 6]
later = known[(known.month > 6) & known.dest.isin(train.dest)]
models = {
    "mean of all": DummyRegressor(),
    "one speed": LinearRegression(fit_intercept=False),
    "line": LinearRegression(),
    "boosted trees": HistGradientBoostingRegressor(early_stopping=False, random_state=0),
}
miles = pd.DataFrame({"distance": np.arange(50, 5050, 10)})
print(f"longest route in training {train.distance.max():,} miles", end=", ")
print(f"to Honolulu {honolulu.distance.min():,} to {honolulu.distance.max():,}")
print("mean minutes off July-December  Honolulu  says there")
for name, model in models.items():
    model.fit(train[["distance"]], train.air_time)
    off, says = {}, {}
    for where, rows in {"known": later, "new": honolulu}.items():
        says[where] = model.predict(rows[["distance"]])
        off[where] = np.abs(rows.air_time - says[where]).mean()
    print(f"{name:13} {off['known']:12.1f} {off['new']:9.1f} {says['new'].mean():11.0f}")
    if name in ("line", "boosted trees"):
        plt.plot(miles.distance, model.predict(miles), label=name)
print(f"flown to Honolulu: {honolulu.air_time.mean():.0f} minutes, {len(honolulu)} flights")
line = models["line"]
print(f"the line: {line.intercept_:.1f} minutes + {line.coef_[0]:.4f} a mile")
seen = flights.groupby("dest")[["distance", "air_time"]].mean()
plt.plot(seen.distance, seen.air_time, "k.", label="flown, by destination")
plt.gca().set(xlabel="miles", ylabel="minutes in the air", xticks=[0, 2000, 4000])
plt.legend()
plt.show()
