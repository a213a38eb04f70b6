"""HDBSCAN from its definition in scipy and numpy: the clusters and the noise of scikit-learn's."""

import numpy as np
from scipy.cluster.hierarchy import linkage, to_tree
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import HDBSCAN
from sklearn.datasets import load_digits
from sklearn.metrics import adjusted_rand_score


def grow(node, birth, smallest):
    """Stability and rows of the best clusters at or below a node of the tree."""
    whole, stability = node.pre_order(), 0
    while node.count >= smallest:
        level = 1 / node.dist  # the density at which this node falls apart
        small, large = sorted((node.left, node.right), key=lambda part: part.count)
        if small.count >= smallest:  # a true split: keep the whole, or the best below?
            stability += node.count * (level - birth)
            found = [grow(part, level, smallest) for part in (small, large)]
            below = sum(value for value, _ in found), [r for _, rows in found for r in rows]
            return (stability, [whole]) if birth > 0 and stability >= below[0] else below
        lost = small.count if large.count >= smallest else node.count  # rows drop out
        stability, node = stability + lost * (level - birth), large
    return stability, [whole] if birth > 0 else []  # the whole table is no cluster


def hdbscan(rows, smallest, n):
    """Label the rows; -1 is noise."""
    far = squareform(pdist(rows))
    core = np.sort(far, axis=1)[:, n - 1]  # distance to the n-th row, itself counts
    reach = np.maximum(far, np.maximum(core[:, None], core))  # mutual reachability
    tree = to_tree(linkage(squareform(reach, checks=False), "single"))  # spanning tree
    label = np.full(len(rows), -1)
    for k, members in enumerate(grow(tree, 0, smallest)[1]):
        label[members] = k
    return label


rows = load_digits().data[::3]
rows = rows + np.random.default_rng(0).uniform(-0.5, 0.5, rows.shape)  # no equal distances
print(f"{len(rows)} digits of {rows.shape[1]} pixels")
print("min_samples  smallest  groups   noise  agreement of hand and library")
for n, smallest in ((2, 5), (2, 10), (2, 20), (5, 10), (5, 20), (5, 40)):
    label = hdbscan(rows, smallest, n)
    model = HDBSCAN(smallest, min_samples=n, algorithm="brute", copy=True)
    same = adjusted_rand_score(label, model.fit_predict(rows))
    print(f"{n:11} {smallest:9} {label.max() + 1:7} {(label < 0).mean():7.1%} {same:10.3f}")
