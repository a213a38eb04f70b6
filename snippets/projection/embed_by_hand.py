"""t-SNE by hand: the library's loss found again on its map, and a descent of our own as deep."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.spatial.distance import cdist
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE

pixels, digit = (part[:200] for part in load_digits(return_X_y=True))


def neighbour_shares(rows, perplexity):
    """How near each pair is, if every row looks about as far as `perplexity` others."""
    far = cdist(rows, rows, "sqeuclidean") + np.diag([np.inf] * len(rows))
    far -= far.min(axis=1, keepdims=True)
    low, high = np.zeros((len(rows), 1)), np.ones((len(rows), 1))
    for _ in range(60):  # halve the interval that holds each row's own width
        sharp = (low + high) / 2
        near = np.exp(-far * sharp) / np.exp(-far * sharp).sum(axis=1, keepdims=True)
        bits = -(near * np.log2(near + 1e-300)).sum(axis=1, keepdims=True)
        low = np.where(bits > np.log2(perplexity), sharp, low)
        high = np.where(bits > np.log2(perplexity), high, sharp)
    return (near + near.T) / (2 * len(rows))


def loss_and_slope(places, shares):
    pull = 1 / (1 + cdist(places, places, "sqeuclidean")) - np.eye(len(places))
    drawn = pull / pull.sum()  # the shares on the map
    loss = (shares * np.log((shares + 1e-300) / (drawn + 1e-300))).sum()
    force = (shares - drawn) * pull
    return loss, 4 * (force.sum(axis=1)[:, None] * places - force @ places)


shares, flat = neighbour_shares(pixels, 30), PCA(2, svd_solver="full").fit_transform(pixels)
places, speed = flat / flat[:, 0].std() * 1e-4, 0
tsne = TSNE(perplexity=30, init=places, method="exact", max_iter=400).fit(pixels)
for step in range(600):
    target = shares * (12 if step < 100 else 1)  # first gather the groups, then settle
    speed = 0.9 * speed - 10 * loss_and_slope(places, target)[1]
    places = places + speed
for name, at in {"PCA": flat, "t-SNE by hand": places}.items():
    print(f"{name:16} loss {loss_and_slope(at, shares)[0]:.2f}")
loss, own = loss_and_slope(tsne.embedding_, shares)[0], tsne.kl_divergence_
print(f"t-SNE by library loss {np.ceil(10 * loss) / 10:.1f} or less,", end=" ")
print(f"{abs(own - loss):.2f} off what it reports")
for one in range(10):
    plt.plot(*places[digit == one].T, f"C{one}", marker=f"${one}$", ls="")
plt.gca().set_axis_off()
plt.show()
