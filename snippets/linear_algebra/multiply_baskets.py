"""A table times its own transpose counts what is bought together, and lengths turn counts into likeness."""

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.metrics.pairwise import cosine_similarity

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", dtype={"item_id": str})
named = pd.read_csv("docs/data/retail_items.csv", dtype=str).set_index("item_id")
customers, row = np.unique(pairs.customer_id, return_inverse=True)
items, column = np.unique(pairs.item_id, return_inverse=True)
bought = sparse.csr_array((np.ones(len(row)), (row, column)))  # a row for each customer
bought.data[:] = 1  # only the cells that are not 0 are stored

together = (bought.T @ bought).toarray()  # items x customers times customers x items
length = np.sqrt(np.diag(together))  # of each column: the root of its buyers
likeness = together / np.outer(length, length)

i, j = 100, 200
print(f"bought: {bought.shape[0]:,} customers x {bought.shape[1]} items of 0 and 1")
by_set = set(pairs.customer_id[column == i]) & set(pairs.customer_id[column == j])
print(f"bought.T @ bought: {together.shape[0]} x {together.shape[1]}; one cell three ways")
print(f"  the product                      {together[i, j]:.0f}")
print(f"  column times column, summed      {(bought[:, [i]] * bought[:, [j]]).sum():.0f}")
print(f"  customers in both sets, counted  {len(by_set)}")
gap = np.abs(likeness - cosine_similarity(bought.T)).max()
print(f"likeness: largest difference to scikit-learn's cosine {gap:.6f}")

item = list(items).index("22423")
print(f"\n{named.description['22423']}, {together[item, item]:.0f} buyers; nearest by")
for way, score in {"count": together, "likeness": likeness}.items():
    rest = np.where(np.arange(len(items)) == item, -1, score[item])
    for near in np.argsort(-rest, kind="stable")[:3]:
        name = named.description[items[near]]
        shared, buyers = together[item, near], together[near, near]
        print(f"  {way:9} {name[:33]:33} {shared:.0f} of its {buyers:4.0f} buyers")
places = [np.argsort(-s, axis=1, kind="stable")[:, :4] for s in (together, likeness)]
popular = np.argsort(-np.diag(together), kind="stable")[:10]
for way, near in zip(["count", "likeness"], places):
    three = [[n for n in line if n != own][:3] for own, line in enumerate(near)]
    share = np.isin(three, popular).mean()
    print(f"by {way:9} {share:4.0%} of all neighbours are among the ten best sellers")
