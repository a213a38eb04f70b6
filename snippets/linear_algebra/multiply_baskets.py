"""A table times its own transpose counts what is bought together, and lengths turn counts into likeness."""

import numpy as np
import pandas as pd
from scipy import sparse
from scipy.spatial.distance import cdist

types = {"customer_id": "category", "item_id": "category"}
pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", dtype=types, usecols=[*types])
named = pd.read_csv("docs/data/retail_items.csv", dtype=str).set_index("item_id")
customer, column = pairs.customer_id.cat.codes, pairs.item_id.cat.codes
items = list(pairs.item_id.cat.categories)
# a row for each customer; only the cells that are not 0 are stored
bought = sparse.csr_array((np.ones(len(pairs)), (customer, column)))

together = (bought.T @ bought).toarray()  # items x customers times customers x items
buyers = np.diag(together).copy()
length = np.sqrt(buyers)  # of each column
likeness = together / np.outer(length, length)

i, j = 100, 200
print(f"bought: {bought.shape[0]:,} customers x {bought.shape[1]} items of 0 and 1")
by_set = set(customer[column == i]) & set(customer[column == j])
print(
    f"bought.T @ bought: {together.shape[0]} x {together.shape[1]}, one cell of it", end=""
)
print(f" {together[i, j]:.0f}; customers in both sets, counted: {len(by_set)}")
item = items.index("22423")
columns = bought.T.toarray()
gap = np.abs(likeness[item] - 1 + cdist(columns[[item]], columns, "cosine")).max()
print(f"likeness: largest difference to scipy's cosine {gap:.6f}")

print(f"\n{named.description['22423']}, {buyers[item]:.0f} buyers; nearest by")
popular = np.argsort(-buyers, kind="stable")[:10]
shares = {}
for way, score in {"count": together, "likeness": likeness}.items():
    np.fill_diagonal(score, -1)  # an item is no neighbour of itself
    nearest = np.argsort(-score, axis=1, kind="stable")[:, :3]
    shares[way] = np.isin(nearest, popular).mean()
    for near in nearest[item]:
        name, shared = named.description[items[near]], together[item, near]
        print(f"  {way:9} {name[:33]:33} {shared:.0f} of its {buyers[near]:4.0f} buyers")
for way, share in shares.items():
    print(f"by {way:9} {share:4.0%} of all neighbours are among the ten best sellers")
