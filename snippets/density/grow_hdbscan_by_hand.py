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


def hdbscan(reach, smallest):
    """Label the rows by their mutual reachability; -1 is noise."""
    tree = to_tree(linkage(squareform(reach, checks=False), "single"))  # spanning tree
    label = np.full(len(reach), -1)
    for k, members in enumerate(grow(tree, 0, smallest)[1]):
        label[members] = k
    return label


rng, rows = np.random.default_rng(0), load_digits().data[::3]
rows = rows + rng.uniform(-0.5, 0.5, rows.shape)  # no equal distances
far = squareform(pdist(rows))
part, anew = (squareform(draw) for draw in rng.uniform(0, 1e-9, (2, 599 * 299)))
print(f"{len(rows)} digits of {rows.shape[1]} pixels, equal reaches parted by up to 1e-9")
print("min_samples  smallest  groups   noise  library  parted anew")
for n, smallest in ((2, 5), (2, 10), (2, 20), (5, 10), (5, 20), (5, 40)):
    core = np.sort(far, axis=1)[:, n - 1]  # distance to the n-th row, itself counts
    reach = np.maximum(far, np.maximum(core[:, None], core)) + part  # no equals left
    label, other = hdbscan(reach, smallest), hdbscan(reach + anew, smallest)
    model = HDBSCAN(smallest, min_samples=1, metric="precomputed", copy=True).fit(reach)
    same = [adjusted_rand_score(label, their) for their in (model.labels_, other)]
    print(f"{n:11} {smallest:9} {label.max() + 1:7} {(label < 0).mean():7.1%}", end="")
    print(" {:8.3f} {:12.3f}".format(*same))
