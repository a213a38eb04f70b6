"""Merging the two closest groups of items by hand: scipy's heights, and what the rule decides."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from scipy.spatial.distance import squareform

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz")
names = pd.read_csv("docs/data/retail_items.csv", index_col="item_id").description
bought = pd.crosstab(pairs.customer_id, pairs.item_id)
names = names[bought.columns].str.lower()
rows = bought.div(np.sqrt(bought.sum(axis=1)), axis=0).to_numpy()
unit = [half / np.sqrt((half**2).sum(axis=0)) for half in (rows[::2], rows[1::2])]
cosine = [half.T @ half for half in unit]  # 1: the same buyers, 0: none in common
apart = np.where(np.eye(len(names)), 0, 1 - cosine[0])  # half of the customers build


def merge(apart, rule):
    """Heights of all merges; a merged group's distances follow from its two parts'."""
    gap = np.where(np.eye(len(apart)), np.inf, apart)
    size, heights = np.ones(len(gap)), []
    for _ in range(len(gap) - 1):
        a, b = np.unravel_index(gap.argmin(), gap.shape)
        heights.append(gap[a, b])
        size[a] += size[b]
        gap[a] = gap[:, a] = rule(gap[a], gap[b], 1 - size[b] / size[a])
        gap[b] = gap[:, b] = gap[a, a] = np.inf
    return np.sort(heights)


rules = {"average": lambda a, b, part: part * a + (1 - part) * b}  # all pairs count
rules |= {"single": lambda a, b, part: np.minimum(a, b)}  # the closest two
rules |= {"complete": lambda a, b, part: np.maximum(a, b)}  # the farthest two
groups = {"first word, 202": names.str.split().str[0].to_numpy()}
for name, rule in rules.items():
    tree = linkage(squareform(apart, checks=False), name)
    off = np.abs(merge(apart, rule) - tree[:, 2]).max()
    print(f"{name:8} a height differs from scipy's by at most {off:.9f}")
    groups |= {f"{name}, {k}": fcluster(tree, k, "maxclust") for k in (50, 202)}
print("groups            largest    pairs  cosine, other customers")
for name, group in groups.items():
    p = np.triu(group[:, None] == group, 1)  # the pairs in one group, once each
    print(f"{name:15} {p.sum(axis=1).max() + 1:8} {p.sum():8,} {cosine[1][p].mean():8.2f}")
top = np.argsort(-bought.sum(axis=0).to_numpy(), kind="stable")[:14]
tree = linkage(squareform(apart[top][:, top], checks=False), "average")
plt.figure(layout="constrained")
dendrogram(tree, labels=list(names.iloc[top]), orientation="right", color_threshold=0)
plt.xlabel("distance at which two groups merge")
plt.show()
