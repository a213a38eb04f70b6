"""Halves of the raw wines agree on their clusters; so do halves of a table shuffled to nonsense."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.metrics import adjusted_rand_score, silhouette_score
from sklearn.preprocessing import StandardScaler

raw = load_wine().data
rng = np.random.default_rng(0)


def cluster(table, k):
    """The tightest of three starts."""
    starts = [table[rng.choice(len(table), k, replace=False)] for _ in range(3)]
    fits = [KMeans(k, init=start, n_init=1).fit(table) for start in starts]
    return min(fits, key=lambda fit: fit.inertia_)


def agreement(table, k):
    """Cluster two halves apart, let both label all rows, and compare."""
    mixed = rng.permutation(len(table))
    halves = cluster(table[mixed[::2]], k), cluster(table[mixed[1::2]], k)
    return adjusted_rand_score(*(half.predict(table) for half in halves))


tables = {"raw": raw, "scaled": StandardScaler().fit_transform(raw)}
for name in list(tables):  # shuffled: each column keeps its values, the wines are torn up
    torn = [rng.permutation(column) for column in tables[name].T]
    tables[f"{name}, shuffled"] = np.column_stack(torn)
print("                           halves agree, 10 splits")
print("table            clusters  mean  lowest to highest  silhouette")
for name, table in tables.items():
    means = []
    for k in (2, 3, 4):
        agree = [agreement(table, k) for _ in range(10)]
        means.append(np.mean(agree))
        print(
            f"{name:16} {k:8} {means[-1]:5.2f} {min(agree):7.2f} to {max(agree):.2f}",
            end="",
        )
        print(f" {silhouette_score(table, cluster(table, k).labels_):14.3f}")
    plt.plot((2, 3, 4), means, "o:" if "shuffled" in name else "o-", label=name)
plt.gca().set(xlabel="clusters", ylabel="halves agree (adjusted Rand)", ylim=(-0.05, 1.05))
plt.xticks((2, 3, 4))
plt.legend()
plt.show()
