"""Four groups of customers by Lloyd's algorithm in numpy, label for label those of KMeans."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", parse_dates=["first_bought"])
names = pd.read_csv("docs/data/retail_items.csv", index_col="item_id").description
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
bought = (day < "2011-10-01").to_numpy(float)  # customers by items, 1 = has bought it
bought, names = bought[bought.sum(axis=1) >= 20], list(names[day.columns].str.lower())
rows = bought / np.sqrt(bought.sum(axis=1, keepdims=True))  # every row has length 1


def lloyd(rows, centres):
    """Give each row its nearest centre, move centres to the mean of their rows, repeat."""
    while True:
        squares = 1 - 2 * rows @ centres.T + (centres**2).sum(axis=1)
        label = squares.argmin(axis=1)
        moved = np.array([rows[label == k].mean(axis=0) for k in range(len(centres))])
        if np.array_equal(moved, centres):
            return label, squares.min(axis=1).sum()
        centres = moved


drawn = np.random.default_rng(0).permutation(len(rows))[:240].reshape(3, 4, 20)
runs, total = [], ((rows - rows.mean(axis=0)) ** 2).sum()
by_count = np.array_split(rows[np.argsort(bought.sum(axis=1), kind="stable")], 4)
binned = sum(((part - part.mean(axis=0)) ** 2).sum() for part in by_count)
print(f"{len(rows):,} customers by {rows.shape[1]} items; squared distances to the centre")
print(f"one group {total:25.2f}\nfour bins by items bought {binned:9.2f}")
for start in rows[drawn].mean(axis=2):  # a centre starts as the mean of 20 customers
    runs.append(KMeans(4, init=start, n_init=1, tol=0).fit(rows))
    label, left = lloyd(rows, start)
    other = (label != runs[-1].labels_).sum()
    print(f"four by hand {left:22.2f}, labels unlike those of KMeans: {other}")
best = min(runs, key=lambda run: run.inertia_)
same = [round(adjusted_rand_score(run.labels_, best.labels_), 2) for run in runs]
print("agreement with the tightest:", *same)
words = [[word in name for name in names] for word in ("bag", "heart")]
for k, mine in enumerate(bought[best.labels_ == k] for k in range(4)):
    i = np.argmax(mine.mean(axis=0) - bought.mean(axis=0))  # what sets the group apart
    print(f"group {k}: {len(mine)}, {mine[:, i].mean():.0%} have {names[i]}")
    x, y = (100 * mine[:, w].sum(axis=1) / mine.sum(axis=1) for w in words)
    plt.plot(x[::2], y[::2], "osv^"[k], ms=4, label=f"group {k}")
plt.gca().set(xlabel="% of a customer's items called bag", ylabel="% called heart")
plt.legend()
plt.show()
