"""NDCG equals the library's where scores differ; where they tie, the order of rows decides."""

import numpy as np
import pandas as pd
from sklearn.metrics import ndcg_score


def ndcg(gain, score, k):
    """Discounted gain (n,) of the first k by score (n,), as a share of the best possible."""
    pay = 1 / np.log2(np.arange(2, min(k, len(gain)) + 2))  # place 1 pays 1
    order = np.argsort(-score, kind="stable")[:k]
    best = np.sort(gain)[::-1][:k] @ pay
    return gain[order] @ pay / best if best > 0 else 0.0


weeks = pd.read_csv("docs/data/retail_weekly_demand.csv.gz")
units = weeks.pivot(index="week", columns="item_id", values="units").to_numpy(float)
sold, before = units[1:], units[:-1]
apart = np.arange(100) / 1000  # tells items with equal sales apart
lists = {"best sellers": units.cumsum(axis=0)[:-1] + apart, "last week": before + apart}
for name, scores in lists.items():
    ours = [ndcg(g, s, 10) for g, s in zip(sold, scores)]
    library = [ndcg_score([g], [s], k=10) for g, s in zip(sold, scores)]
    print(f"{name:12} NDCG@10 {np.mean(ours):.3f}, library: {np.allclose(ours, library)}")
coarse = np.floor(np.log10(before + 1))  # as if only 1, 10, 100 were told apart
lucky = [ndcg(g, s + g / 1e6, 10) for g, s in zip(sold, coarse)]
unlucky = [ndcg(g, s - g / 1e6, 10) for g, s in zip(sold, coarse)]
print(f"coarse score, equals in the worst order {np.mean(unlucky):.3f}")
print(f"                     in the best order  {np.mean(lucky):.3f}")
print(f"library, mean over their orders         {ndcg_score(sold, coarse, k=10):.3f}")
none, some = np.zeros(3), np.array([0.0, 1, 0])
print(f"nothing sold {ndcg(none, some, 10)}, k past the end {ndcg(some, some, 10)}")
