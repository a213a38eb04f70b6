"""Six ways to group four tables whose groups are known, and what one loud column costs."""

import numpy as np
import pandas as pd
from sklearn.cluster import AgglomerativeClustering, KMeans
from sklearn.datasets import load_digits, load_wine
from sklearn.metrics import adjusted_rand_score, confusion_matrix
from sklearn.preprocessing import scale

rng = np.random.default_rng(0)
wine, digits = load_wine(), load_digits()
cells = pd.read_csv("docs/data/cell_images.csv.gz")[::2]
angle, radius = rng.uniform(0, 2 * np.pi, 400), np.repeat([1, 3], 200)
rings = radius * np.array([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.15, (2, 400))
tables = {
    "wine, as measured": (wine.data, wine.target),
    "wine, scaled": (wine.data, wine.target),
    "digits": (digits.data[::2], digits.target[::2]),
    "cells, scaled": (cells.loc[:, "area_ch_1":].to_numpy(), cells.well_segmented),
    "rings (simulated)": (rings.T, np.repeat([0, 1], 200)),
}
linkages = ("ward", "complete", "average", "single")
shares = wine.data.var(axis=0) / wine.data.var(axis=0).sum()
loud = wine.feature_names[shares.argmax()]
print(f"{loud}: {shares.max():.1%} of the squared distances between wines as measured")
print("agreement with truth   bins  k-means" + "".join(f"{x:>9}" for x in linkages))
alike = {}
for name, (table, truth) in tables.items():
    k = len(np.unique(truth))
    widest = pd.Series(table[:, table.var(axis=0).argmax()])
    bins = pd.qcut(widest.rank(method="first"), k, labels=False)
    rows = scale(table) if "scaled" in name else table
    drawn = [rng.permutation(len(rows))[: 5 * k].reshape(k, 5) for _ in range(10)]
    runs = [KMeans(k, init=rows[d].mean(axis=1), n_init=1).fit(rows) for d in drawn]
    groups = [bins, min(runs, key=lambda run: run.inertia_).labels_]
    groups += [AgglomerativeClustering(k, linkage=x).fit_predict(rows) for x in linkages]
    print(f"{name:18}", end="")
    print("".join(f"{adjusted_rand_score(truth, group):9.2f}" for group in groups))
    alike[name] = confusion_matrix(truth, groups[1]).max(axis=0).sum()
for name in ("wine, as measured", "wine, scaled"):
    print(f"{name}: {178 - alike[name]} of 178 bottles in a group of another kind")
