"""Groups of real customers come back on other customers; those of shuffled ones do not."""

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", parse_dates=["first_bought"])
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
bought = (day < "2011-10-01").to_numpy(float)
bought = bought[bought.sum(axis=1) >= 20]
rng = np.random.default_rng(0)
shuffled = rng.permuted(bought, axis=0)  # as many buyers an item, no tastes left


def fit(rows, k, starts):
    """The tightest of several starts; a centre starts as the mean of twenty customers."""
    runs = []
    for _ in range(starts):
        drawn = rng.permutation(len(rows))[: 20 * k].reshape(k, 20)
        runs.append(KMeans(k, init=rows[drawn].mean(axis=1), n_init=1).fit(rows))
    return min(runs, key=lambda run: run.inertia_)


print("                         squares,     agreement of two halves")
print("                 groups     less      mean   lowest  highest")
tables = {"one start": (bought, 1), "best of 3 starts": (bought, 3)}
tables["shuffled, 3 starts"] = (shuffled, 3)
for name, (table, starts) in tables.items():
    rows = table / np.sqrt(table.sum(axis=1, keepdims=True))
    total = ((rows - rows.mean(axis=0)) ** 2).sum()
    for k in (2, 3, 4, 6):
        agree = []
        for _ in range(3):
            half = rng.permutation(len(rows)) % 2 == 0
            one, other = fit(rows[half], k, starts), fit(rows[~half], k, starts)
            agree.append(adjusted_rand_score(one.predict(rows), other.predict(rows)))
        less = 1 - (one.transform(rows).min(axis=1) ** 2).sum() / total
        print(f"{name:18} {k:4} {less:8.1%} {np.mean(agree):9.2f}", end="")
        print(f" {min(agree):8.2f} {max(agree):8.2f}")
