"""Two learning curves on houses: one model has no use for more rows, the other has no use for few."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import PredefinedSplit, learning_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses.iloc[np.random.default_rng(0).permutation(len(houses))]
y = houses.pop("sale_price").to_numpy() / 1000
tables = {
    "2 columns": houses[["gr_liv_area", "year_built"]].astype(float),
    "all columns": pd.get_dummies(houses, dtype=float),
}
folds = PredefinedSplit(np.arange(len(y)) % 5)
sizes = [50, 100, 200, 400, 800, 1600, 2340]
model = make_pipeline(StandardScaler(), Ridge(10))
print(
    f"{len(y):,} houses, thousand dollars off; 'the median' {abs(y - np.median(y)).mean():.1f}"
)
print("                  rows   fitted  unseen     gap  +- s.e.  library")
for name, X in tables.items():
    X = X.to_numpy()
    score = {"scoring": "neg_mean_absolute_error", "cv": folds, "train_sizes": sizes}
    theirs = -learning_curve(model, X, y, **score)[2].mean(axis=1)
    line = []
    for size, library in zip(sizes, theirs):
        off = []
        for rest, judge in folds.split():
            fit = rest[:size]
            said = model.fit(X[fit], y[fit]).predict(X)
            off.append([abs(said[rows] - y[rows]).mean() for rows in (fit, judge)])
        (seen, unseen), error = (
            np.mean(off, axis=0),
            np.std(off, axis=0, ddof=1)[1] / 5**0.5,
        )
        line.append(unseen)
        print(f"{name:15} {size:6,} {seen:8.1f} {unseen:7.1f} {unseen - seen:7.1f}", end="")
        print(f" {error:8.1f} {library:8.1f}")
    plt.semilogx(sizes, line, "o-", label=f"{name}, unseen")
plt.gca().set(xlabel="rows fitted", ylabel="thousand dollars off")
plt.legend()
plt.show()
