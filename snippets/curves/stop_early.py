"""Early stopping is a validation curve over trees, read while it is drawn."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

houses = pd.read_csv("docs/data/ames_houses.csv.gz").select_dtypes("number")
y = houses.pop("sale_price").to_numpy() / 1000
X = houses.to_numpy(float)
part = np.random.default_rng(0).permutation(len(y)) % 4
fit, watch, judge = part < 2, part == 2, part == 3
most = 200
dumb = abs(np.median(y[fit]) - y[judge]).mean()
print(f"thousand dollars off; 'the median' {dumb:.1f}")
print("rate  rule                  trees   fitted  watched   judged")
for rate in (0.1, 0.4):
    setting = {"learning_rate": rate, "max_leaf_nodes": 8, "early_stopping": False}
    model = HistGradientBoostingRegressor(max_iter=most, random_state=0, **setting)
    stages = model.fit(X[fit], y[fit]).staged_predict(X)
    off = np.array([[abs(s - y)[r].mean() for r in (fit, watch, judge)] for s in stages])
    curve = off[:, 1]
    # patience: stop when the lowest point is ten trees old
    old = np.arange(most) - np.array([curve[: t + 1].argmin() for t in range(most)])
    stop = np.argmax(old >= 10) if (old >= 10).any() else most - 1
    rules = {
        "all": most - 1,
        "lowest point": curve.argmin(),
        "patience of ten": curve[: stop + 1].argmin(),
    }
    for name, t in rules.items():
        print(
            f"{rate:4}  {name:20} {t + 1:6} {off[t, 0]:8.2f} {off[t, 1]:8.2f} {off[t, 2]:8.2f}"
        )
    t = rules["patience of ten"]
    again = HistGradientBoostingRegressor(max_iter=t + 1, random_state=0, **setting)
    again = abs(again.fit(X[fit], y[fit]).predict(X[judge]) - y[judge]).mean()
    print(
        f"      fitted anew with {t + 1} trees: {again:.2f}; trees grown until it stopped {stop + 1}"
    )
