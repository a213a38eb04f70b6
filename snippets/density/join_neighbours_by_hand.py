"""DBSCAN on a year of turbine hours, in numpy and scipy, label for label scikit-learn's."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import KDTree
from sklearn.cluster import DBSCAN, KMeans

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = hours[(hours.turbine == "R80711") & (hours.records == 6)]
hours = hours[hours.time_utc < "2015"]
rows = hours[["wind_ms", "power_kw"]]
rows = (rows / rows.std()).to_numpy()  # one scale


def join(rows, eps, n):
    """Chain rows with n rows within eps; a row near none of these is noise, -1."""
    pairs = KDTree(rows).query_pairs(eps, output_type="ndarray")
    pairs = np.concatenate([pairs, pairs[:, ::-1]])  # both ways
    core = 1 + np.bincount(pairs[:, 0], minlength=len(rows)) >= n  # itself counts
    inner = pairs[core[pairs].all(axis=1)].T
    links = coo_array((np.ones(inner.shape[1]), inner), shape=(len(rows), len(rows)))
    label = np.full(len(rows), -1)
    chain = connected_components(links)[1][core]
    label[core] = np.unique(chain, return_inverse=True)[1]
    edge = pairs[~core[pairs[:, 0]] & core[pairs[:, 1]]]  # not dense, but near a dense row
    edge = edge[np.argsort(-label[edge[:, 1]], kind="stable")]
    label[edge[:, 0]] = label[edge[:, 1]]  # near two chains: the first
    return label


label, stop = join(rows, 0.08, 10), (hours.stopped_10min > 0).to_numpy()
library = DBSCAN(eps=0.08, min_samples=10).fit_predict(rows)
print(f"{len(rows):,} hours, labels unlike the library's: {(label != library).sum()}")
print("           hours  wind, m/s  mean kW  stops")
thirds = KMeans(3, init=rows[[0, 1000, 2000]], n_init=1).fit_predict(rows)
for way, groups in (("k-means", thirds), ("DBSCAN", label)):
    for k in np.unique(groups):
        mine, name = hours[groups == k], f"{way} {k}" if k >= 0 else "noise"
        wind = f"{mine.wind_ms.min():4.1f}-{mine.wind_ms.max():.1f}"
        print(f"{name:10} {len(mine):5} {wind:>10} {mine.power_kw.mean():8.0f}", end="")
        print(f" {stop[groups == k].sum():6}")
for k, mark, name in ((0, "C0.", "group 0"), (1, "C2^", "group 1"), (-1, "C1x", "noise")):
    mine = hours[label == k][:: 8 if k == 0 else 1]  # of the many every eighth
    plt.plot(mine.wind_ms, mine.power_kw, mark, ms=4, label=name)
plt.gca().set(xlabel="wind, metres a second", ylabel="power, kW")
plt.legend()
plt.show()
