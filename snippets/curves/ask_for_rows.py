"""Two learning curves on houses: one model has no use for more rows, the other has."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import learning_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
y = houses.pop("sale_price").to_numpy() / 1000
tables = {
    "2 columns": houses[["gr_liv_area", "year_built"]].astype(float),
    "all columns": pd.get_dummies(houses, dtype=float),
}
rng = np.random.default_rng(0)
# ten shuffles: the folds of a single one would share most of their first rows
draws = [np.split(rng.permutation(len(y)), [2344]) for _ in range(10)]
sizes = [50, 100, 200, 400, 800, 1600, 2344]
model = make_pipeline(StandardScaler(), Ridge(10))
dumb = np.mean([abs(y[judge] - np.median(y[rest])).mean() for rest, judge in draws])
print(f"{len(y):,} houses, thousand dollars off; 'the median' {dumb:.1f}")
print("means of 10 shuffles                      saved by   range over")
print("                  rows   fitted  unseen   this step     shuffles")
for name, X in tables.items():
    X = X.to_numpy()
    off = np.empty((len(draws), len(sizes), 2))
    for i, (rest, judge) in enumerate(draws):
        for j, size in enumerate(sizes):
            fit = rest[:size]
            said = model.fit(X[fit], y[fit]).predict(X)
            off[i, j] = [abs(said[rows] - y[rows]).mean() for rows in (fit, judge)]
    saved = -np.diff(off[..., 1], axis=1)
    for j, (size, (seen, unseen)) in enumerate(zip(sizes, off.mean(axis=0))):
        print(f"{name:15} {size:6,} {seen:8.1f} {unseen:7.1f}", end="")
        step = saved[:, j - 1]
        print(f"{step.mean():12.1f} {step.min():6.1f} to {step.max():4.1f}" if j else "")
    score = {"scoring": "neg_mean_absolute_error", "cv": draws[:1], "train_sizes": sizes}
    library = -learning_curve(model, X, y, **score)[2].ravel()
    gap = abs(library - off[0, :, 1]).max()
    print(f"  library, first shuffle: largest difference {gap:.6f}")
    plt.semilogx(sizes, off[..., 1].mean(axis=0), "o-", label=f"{name}, unseen")
plt.gca().set(xlabel="rows fitted", ylabel="thousand dollars off")
plt.legend()
plt.show()
