"""Power iteration finds PCA's directions one by one; unscaled, one column is the first of them."""

import numpy as np
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA


def first_direction(Z, tiny, rng, limit=10000):
    """Direction (d,) in which the centred rows Z (n, d) vary most."""
    way = rng.normal(size=Z.shape[1])
    if np.abs(Z).max() <= tiny:  # == 0 would miss what rounding leaves
        return np.full(len(way), np.nan)  # nothing varies: no direction
    for _ in range(limit):
        new = Z.T @ (Z @ way)  # two products; the d by d table is never built
        old, way = way, new / np.linalg.norm(new)
        if np.abs(way - old).max() < 1e-12:
            break
    return way


def directions(X, count, rng):
    """The first `count` directions (count, d), each taken out before the next."""
    Z, tiny, found = X - X.mean(axis=0), 1e-12 * np.abs(X).max(), []
    for _ in range(count):
        way = first_direction(Z, tiny, rng)
        Z = Z - np.outer(Z @ way, way)
        found.append(way)
    return np.array(found)


wine = load_wine()
scaled = (wine.data - wine.data.mean(axis=0)) / wine.data.std(axis=0)
for name, X in {"scaled": scaled, "raw": wine.data}.items():
    ours = directions(X, 3, np.random.default_rng(0))
    library = PCA(3, svd_solver="full").fit(X).components_
    sign = np.sign((ours * library).sum(axis=1, keepdims=True))  # either is right
    print(
        f"{name}: as PCA to 1e-6, up to sign: {np.abs(sign * ours - library).max() < 1e-6}"
    )
    share = (X @ ours[0]).var() / X.var(axis=0).sum()
    top = wine.feature_names[np.abs(ours[0]).argmax()]
    print(f"  first {share:.1%} of the variance, most weight on {top}")
for name, X in {
    "constant": np.full((7, 2), 0.1),
    "a line": np.outer(range(7), [3, 4]),
}.items():
    print(f"{name} table:", *directions(X, 2, np.random.default_rng(0)).round(3))
