"""Agreement of all rows and of the kept ones: simulated shapes, digits, and shuffled digits."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import DBSCAN, HDBSCAN, KMeans
from sklearn.datasets import load_digits
from sklearn.metrics import adjusted_rand_score

rng = np.random.default_rng(0)
angle = rng.uniform(0, np.pi, 300)
moons = np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.05, (300, 2))
moons[150:] = [1, 0.4] - moons[150:]
clouds = rng.normal(0, 0.6, (200, 2)) + np.repeat([[4, -1.5], [4, 2]], 100, axis=0)
shape = np.repeat([0, 1, 2, 3], [150, 150, 100, 100])
tables = {"simulated shapes": (np.concatenate([moons, clouds]), shape, (0.3, 0.4, 0.5))}
pixels, digit = load_digits(return_X_y=True)  # grey from 0 to 16 in whole steps
for draw in (1, 2, 3):  # half a step of grey, so that no two distances are equal
    blurred = pixels + rng.uniform(-0.5, 0.5, pixels.shape)
    tables[f"digits, blur {draw}"] = (blurred, digit, (22,))
tables["digits, shuffled"] = (rng.permuted(blurred, axis=0), digit, (22,))
for name, (rows, truth, radii) in tables.items():
    k = len(np.unique(truth))
    drawn = rng.permutation(len(rows))[: 5 * k].reshape(k, 5)
    kmeans = KMeans(k, init=rows[drawn].mean(axis=1), n_init=1).fit(rows)
    nearest = np.argsort(kmeans.transform(rows).min(axis=1), kind="stable")
    labels = {"k-means": kmeans.labels_}
    labels |= {f"DBSCAN {eps}": DBSCAN(eps=eps).fit_predict(rows) for eps in radii}
    far = squareform(pdist(rows))
    core = np.partition(far, 4, axis=1)[:, 4]  # min_samples of 5; equals parted as above
    part = np.random.default_rng(0).uniform(0, 1e-9, len(rows) * (len(rows) - 1) // 2)
    reach = np.maximum(far, np.maximum(core[:, None], core)) + squareform(part)
    for size in (15, 40):
        model = HDBSCAN(size, min_samples=1, metric="precomputed", copy=True)
        labels[f"HDBSCAN {size}"] = model.fit_predict(reach)
    print(f"{name:16} groups noise   all  kept  k-means keeps as many")
    for way, label in labels.items():
        kept = np.flatnonzero(label >= 0)
        print(f"  {way:14} {label.max() + 1:6} {np.mean(label < 0):6.0%}", end="")
        print(f" {adjusted_rand_score(truth, label):5.2f}", end="")
        for some, given in ((kept, label), (nearest[: len(kept)], kmeans.labels_)):
            same = adjusted_rand_score(truth[some], given[some]) if len(kept) else 0
            print(f" {same:5.2f}", end="")
        print()
    if name == "simulated shapes":
        for k, name in enumerate(("noise", 0, 1, 2, 3), -1):
            plt.plot(*rows[label == k].T, "xos^v"[k + 1], ms=4, label=name)
plt.legend()
plt.show()
