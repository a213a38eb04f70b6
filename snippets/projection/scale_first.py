"""Unscaled, five components hold all of the variance and less of what neighbours can use."""

import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier

cells = pd.read_csv("docs/data/cell_images.csv.gz")
train = (cells.split == "train").to_numpy()
well = cells.well_segmented.to_numpy() == 1
raw = cells.drop(columns=["split", "well_segmented"])
scaled = (raw - raw[train].mean()) / raw[train].std()
good, bad = well[~train], ~well[~train]


def rank_pairs(places):
    """1 where a well outlined test cell ranks above a badly outlined one; the mean is AUC."""
    model = KNeighborsClassifier(30).fit(places[train], well[train])
    share = model.predict_proba(places[~train])[:, 1]  # well among the 30 nearest
    return (np.sign(share[good][:, None] - share[bad]) + 1) / 2


pairs, counts = {}, (1, 2, 5, 10, 20, 56)
print("components                ", *(f"{count:5}" for count in counts))
for name, table in {"unscaled": raw.to_numpy(), "scaled": scaled.to_numpy()}.items():
    pca = PCA(svd_solver="full").fit(table[train])
    held = pca.explained_variance_ratio_.cumsum()
    print(f"{name + ', variance held':26}", *(f"{held[n - 1]:5.0%}" for n in counts))
    for whiten in ("", ", whitened"):
        width = np.sqrt(pca.explained_variance_) if whiten else 1
        places = pca.transform(table) / width
        for n in counts:
            pairs[name + whiten, n] = rank_pairs(places[:, :n])
        aucs = [pairs[name + whiten, n].mean() for n in counts]
        print(f"{name + whiten + ', AUC':26}", *(f"{auc:5.3f}" for auc in aucs))
useful = raw[train].apply(lambda column: abs(roc_auc_score(well[train], column) - 0.5))
alone = rank_pairs(raw[[useful.idxmax()]].to_numpy()).mean()
print(f"best column in training    {alone:.3f}  {useful.idxmax()}")

rng = np.random.default_rng(0)
drawn = [rng.multinomial(c.sum(), [1 / c.sum()] * c.sum(), 1000) for c in (good, bad)]
print("gap in AUC, 95% of 1,000 draws of the test cells")
full, white = ("scaled", 56), ("scaled, whitened", 56)
for one, other in ((("scaled", 5), ("unscaled", 5)), (("scaled", 5), full), (white, full)):
    better = pairs[one] - pairs[other]
    gap = (drawn[0] @ better * drawn[1]).sum(axis=1) / better.size
    low, high = np.percentile(gap, [2.5, 97.5])
    print("{} {} less {} {}:".format(*one, *other), f"{low:+.3f} to {high:+.3f}")
