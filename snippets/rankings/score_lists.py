"""Five scores of ranked lists, by hand and by library; customers who buy nothing get full marks."""

import numpy as np
import pandas as pd
from sklearn import metrics

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-10-01").to_numpy(int)
known = before.sum(axis=1) >= 20  # customers chosen by what was known then
later = (day >= "2011-10-01").to_numpy(int)[known]
bought, place = later.sum(axis=1), np.arange(1, 602)
worth = 1 / np.log2(place + 1)  # what NDCG pays for a right item at each place
alike = metrics.pairwise.cosine_similarity(before.T) - np.eye(601)
alike[alike < np.sort(alike, axis=0)[-20]] = 0  # each item keeps its nearest twenty
lists = {
    "random": np.random.default_rng(0).random(later.shape),
    "popular": before.sum(axis=0),
    "neighbours": (before @ alike)[known],
    "perfect": later,
    "last week": (before * (day >= "2011-09-24")).sum().to_numpy(),
}
table = pd.DataFrame(index=["precision@10", "recall@10", "NDCG@10", "MRR", "av. precision"])
for name, score in lists.items():
    order = np.argsort(np.where(before[known], 1, -score), axis=1, kind="stable")
    hit = np.take_along_axis(later, order, axis=1)  # new items by score, then the old
    first = np.where(bought, hit.argmax(axis=1) + 1, np.inf)
    ideal = np.cumsum(worth)[np.clip(bought, 1, 10) - 1]
    precise = (hit * hit.cumsum(axis=1) / place).sum(axis=1)  # at each right item
    by_hand = [hit[:, :10].sum(axis=1) / n for n in (10, np.maximum(bought, 1))]
    by_hand += [(hit * worth)[:, :10].sum(axis=1) / ideal, 1 / first]
    by_hand += [precise / np.maximum(bought, 1)]
    table[name] = np.mean(by_hand, axis=1)
# the library, for the last of the lists
rank, buys = np.argsort(order, axis=1), bought > 0
options = {"average": "samples", "zero_division": 0}
library = list(metrics.precision_recall_fscore_support(later, rank < 10, **options)[:2])
library += [metrics.ndcg_score(later, -rank, k=10)]
only_first = later * (rank + 1 == first[:, None])
average = metrics.label_ranking_average_precision_score
library += [
    average(right[buys], -rank[buys]) * buys.mean() for right in (only_first, later)
]
print(table.assign(library=library).round(4).to_string())
print(f"{len(later):,} customers, {(~buys).sum()} buy nothing; last week's list:")
print(f"average precision by library on all: {average(later, -rank):.4f}")
print(f"NDCG@10 of those who buy: {metrics.ndcg_score(later[buys], -rank[buys], k=10):.4f}")
