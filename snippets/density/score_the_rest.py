"""Agreement of all rows and of the kept ones: digits, shuffled digits, and simulated shapes."""

import numpy as np
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import DBSCAN, HDBSCAN, KMeans
from sklearn.datasets import load_digits
from sklearn.metrics import adjusted_rand_score

rng, tables = np.random.default_rng(0), {}
pixels, digit = load_digits(return_X_y=True)  # grey from 0 to 16 in whole steps
for draw in range(3):  # half a step of grey, so that no two distances are equal
    blurred = pixels + rng.uniform(-0.5, 0.5, pixels.shape)
    tables["digits", draw] = blurred, digit, (22,)
tables["shuffled", 0] = rng.permuted(blurred, axis=0), digit, (22,)
shape = np.repeat([0, 1, 2, 3], [150, 150, 100, 100])
for draw in range(10):
    angle = rng.uniform(0, np.pi, 300)
    moons = np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.05, (300, 2))
    moons[150:] = [1, 0.4] - moons[150:]
    clouds = rng.normal(0, 0.6, (200, 2)) + np.repeat([[4, -1.5], [4, 2]], 100, axis=0)
    tables["shapes", draw] = np.concatenate([moons, clouds]), shape, (0.4, 0.5)
given, found = {"min_samples": 1, "metric": "precomputed", "copy": True}, {}
for (name, _), (rows, truth, radii) in tables.items():
    starts = rows[rng.integers(len(rows), size=(3, truth.max() + 1, 5))].mean(axis=2)
    tries = [KMeans(len(start), init=start, n_init=1).fit(rows) for start in starts]
    kmeans = min(tries, key=lambda model: model.inertia_)  # the tightest of three
    nearest = np.argsort(kmeans.transform(rows).min(axis=1), kind="stable")
    labels = {"k-means": kmeans.labels_}
    labels |= {f"DBSCAN {eps}": DBSCAN(eps=eps).fit_predict(rows) for eps in radii}
    pairs = pdist(rows)
    far, part = squareform(pairs), squareform(rng.uniform(0, 1e-9, len(pairs)))
    core = np.partition(far, 4, axis=1)[:, 4]  # min_samples of 5; equals parted as above
    reach = np.maximum(far, np.maximum(core[:, None], core)) + part
    labels |= {f"HDBSCAN {n}": HDBSCAN(n, **given).fit_predict(reach) for n in (15, 40)}
    for way, label in labels.items():
        kept, every = np.flatnonzero(label >= 0), np.arange(len(rows))
        views = (every, label), (kept, label), (nearest[: len(kept)], kmeans.labels_)
        scores = [adjusted_rand_score(truth[i], g[i]) if len(kept) else 0 for i, g in views]
        found.setdefault((name, way), []).append([100 * np.mean(label < 0), *scores])
print("least to most          noise, %        all          kept    k-means keeps as many")
line = "{:6.0f} to {:<3.0f}" + 3 * "  {:.2f} to {:.2f}"
for (name, way), draws in found.items():
    ends = np.round([np.min(draws, axis=0), np.max(draws, axis=0)], 2).T.ravel() + 0
    print(f"{name:9}{way:11}{line.format(*ends)}")
