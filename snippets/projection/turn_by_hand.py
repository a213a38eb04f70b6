"""PCA is one factorisation of the centred table, and the library says the same."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA

cells = pd.read_csv("docs/data/cell_images.csv.gz")
train, well = cells.split == "train", cells.well_segmented == 1
columns = cells.drop(columns=["split", "well_segmented"])
scaled = (columns - columns[train].mean()) / columns[train].std()

centred = scaled[train] - scaled[train].mean()
spread, directions = np.linalg.svd(centred, full_matrices=False)[1:]
share = spread**2 / (spread**2).sum()  # of the variance, along each direction

library = PCA(svd_solver="full").fit(scaled[train].to_numpy())
sign = np.sign((directions * library.components_).sum(axis=1, keepdims=True))
off = np.abs(sign * directions - library.components_).max()
print(f"{train.sum():,} cells to learn from, {centred.shape[1]} columns")
print("by hand and by library, largest difference")
print(f"  directions, up to sign  {off:.6f}")
print(
    f"  shares of the variance  {np.abs(share - library.explained_variance_ratio_).max():.6f}"
)

places = scaled @ (sign * directions).T
print("direction  variance  largest weights")
for n in range(3):
    top = np.argsort(-np.abs(directions[n]), kind="stable")[:3]
    print(f"{n + 1:9} {share[n]:9.1%} ", *columns.columns[top])
for name, mark in {"badly": "C1x", "well": "C0o"}.items():
    shown = places[~train & (well == (name == "well"))]
    plt.plot(shown[0], shown[1], mark, ms=4, label=f"{name} outlined")
plt.gca().set(xlabel="direction 1, length", ylabel="direction 2, brightness")
plt.legend()
plt.show()
