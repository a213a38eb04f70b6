"""k-means ends where KMeans ends from the same seeds; k-means++ pays where rows lie far apart."""

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans


def squared(X, centres):
    """Squared distances (n, k) of rows X (n, d) to centres (k, d); 0 where equal."""
    return np.stack([((X - centre) ** 2).sum(axis=1) for centre in centres], axis=1)


def plus_plus(X, k, rng):
    """k of the rows X (n, d), each drawn in proportion to its squared distance so far."""
    seeds = X[[rng.integers(len(X))]]
    while len(seeds) < k:
        chance = squared(X, seeds).min(axis=1)
        if chance.sum() == 0:
            raise ValueError("fewer different rows than groups")
        seeds = np.vstack([seeds, X[rng.choice(len(X), p=chance / chance.sum())]])
    return seeds


def k_means(X, centres, limit=300):
    """Sum of squared distances once no row changes its centre; centres are (k, d)."""
    centres, label = centres.copy(), None
    for _ in range(limit):  # rounding could move a row to and fro for ever
        old, label = label, squared(X, centres).argmin(axis=1)
        if np.array_equal(old, label):
            break
        for j in np.unique(label):  # a centre without rows stays where it is
            centres[j] = X[label == j].mean(axis=0)
    return squared(X, centres).min(axis=1).sum()


orders = pd.read_csv("docs/data/retail_orders.csv.gz").groupby("customer_id")
customers = orders.revenue_gbp.agg(["size", "sum"]).to_numpy()[:1000]
cells = pd.read_csv("docs/data/cell_images.csv.gz").iloc[:500, 2:].to_numpy()
print("5 starts, 6 groups      mean    worst  as KMeans")
for name, X in {"customers": customers, "cells": cells}.items():
    X, rng = (X - X.mean(axis=0)) / X.std(axis=0), np.random.default_rng(0)
    ways = {"any rows": lambda x, k, rng: rng.permutation(x)[:k], "k-means++": plus_plus}
    for way, draw in ways.items():
        seeds = [draw(X, 6, rng) for _ in range(5)]
        library = [KMeans(6, init=s, n_init=1, tol=0).fit(X).inertia_ for s in seeds]
        ends = [k_means(X, s) for s in seeds]
        print(f"{name:10}{way:9}{np.mean(ends):9,.0f}{max(ends):9,.0f}", end="  ")
        print(np.allclose(ends, library))
same = np.full((5, 2), 0.1)
print("five equal rows, two groups: sum", round(k_means(same, same[:2]), 9))
