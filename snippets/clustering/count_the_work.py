"""Work of k-means by rows and columns, and the pairs that a tree of merges must hold."""

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz")
bought = pd.crosstab(pairs.customer_id, pairs.item_id).to_numpy(float)
rows = bought / np.sqrt(bought.sum(axis=1, keepdims=True))
rng = np.random.default_rng(0)
found = {}
print("4 groups, mean of 8 starts; counted, not timed")
print(" rows  columns  passes  multiplications      pairs")
for size, width in ((400, 600), (800, 600), (1600, 600), (1600, 300), (1600, 150)):
    passes = []
    for _ in range(8):
        some = rows[rng.permutation(len(rows))[:size]][:, rng.permutation(601)[:width]]
        start = some[:80].reshape(4, 20, -1).mean(axis=1)
        passes.append(KMeans(4, init=start, n_init=1).fit(some).n_iter_)
    mean, all_pairs = np.mean(passes), size * (size - 1) / 2
    found[size, width] = mean, mean * size * 4 * width, all_pairs
    print("{:5} {:8} {:7.1f} {:16,.0f} {:10,.0f}".format(size, width, *found[size, width]))
for name, small in (("rows", (400, 600)), ("columns", (1600, 150))):
    power = np.log2(np.divide(found[1600, 600], found[small])) / 2
    print("{:7} power {:5.2f} {:17.2f} {:10.2f}".format(name, *power))
print(f"a million customers: {1e6 * (1e6 - 1) / 2 * 8 / 1e12:.0f} terabytes of pairs")
