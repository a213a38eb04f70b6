"""Pushed a dozen times further off, a group stays put on a t-SNE map."""

import numpy as np
from scipy.spatial.distance import cdist
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE

pixels, digit = (part[:200] for part in load_digits(return_X_y=True))
zero = digit == 0
away = 15 * (pixels[zero].mean(axis=0) - pixels[~zero].mean(axis=0))


def nearest(rows):
    apart = cdist(rows, rows) + np.diag([np.inf] * len(rows))
    return np.argsort(apart, axis=1, kind="stable")[:, :5]


def show(name, places, rows):
    middles = [places[digit == one].mean(axis=0) for one in range(10)]
    apart = cdist(middles, middles)
    far = apart[0, 1:].mean() / apart[1:, 1:][~np.eye(9, dtype=bool)].mean()
    kept = (nearest(places)[:, :, None] == nearest(rows)[:, None]).any(axis=2).mean()
    same = (digit[nearest(places)[:, 0]] == digit).mean()
    same = max(mark for mark in (0, 0.25, 0.5, 0.75, 0.95) if mark <= same)
    # a map's last digits differ by machine: round down to what does not
    print(f"{name:19} {far:3.0f} {int(10 * kept) / 10:4.1f} {same:5.2f}")


def embed(rows, perplexity, steps=500):
    flat = PCA(2, svd_solver="full").fit_transform(rows)
    start = flat / flat[:, 0].std() * 1e-4
    return TSNE(perplexity=perplexity, init=start, max_iter=steps).fit_transform(rows)


print("                    far kept digit")
for name, rows in {"": pixels, ", pushed": pixels + np.outer(zero, away)}.items():
    show("64 pixels" + name, rows, rows)
    show("PCA" + name, PCA(2, svd_solver="full").fit_transform(rows), rows)
    for perplexity in (5, 30):
        show(f"t-SNE {perplexity}{name}", embed(rows, perplexity), rows)
show("t-SNE 30, 250 steps", embed(pixels, 30, steps=250), pixels)
