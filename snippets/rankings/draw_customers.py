"""How firm is a difference between two lists? Customers are drawn again, both lists together."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.metrics.pairwise import cosine_similarity

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-10-01").to_numpy(int)
known = before.sum(axis=1) >= 20
later = (day >= "2011-10-01").to_numpy(int)[known]
bought, place = later.sum(axis=1), np.arange(1, 602)
worth = 1 / np.log2(place + 1)
alike = cosine_similarity(before.T) - np.eye(601)
alike[alike < np.sort(alike, axis=0)[-20]] = 0
last_week = (before * (day >= "2011-09-24")).sum().to_numpy()


def scores(score):
    """A line for each score, a column for each customer."""
    order = np.argsort(np.where(before[known], 1, -score), axis=1, kind="stable")
    hit = np.take_along_axis(later, order, axis=1)
    ideal = np.cumsum(worth)[np.clip(bought, 1, 10) - 1]
    precise = (hit * hit.cumsum(axis=1) / place).sum(axis=1) / np.maximum(bought, 1)
    first = np.where(bought, hit.argmax(axis=1) + 1, np.inf)
    ndcg = (hit * worth)[:, :10].sum(axis=1) / ideal
    return np.array([hit[:, :10].sum(axis=1) / 10, ndcg, 1 / first, precise])


week, model = scores(last_week), scores((before @ alike)[known])
rng = np.random.default_rng(0)
drawn = rng.integers(len(later), size=(2000, len(later)))
sizes = (25, 50, 100, 200, 400, 800, 1600)
print("last week's list less neighbours          it wins, % of the draws of")
print("                   gain  95%, by customer   100 customers  400 customers")
for name, a, b in zip(["precision@10", "NDCG@10", "MRR", "av. precision"], week, model):
    gain = (a - b)[drawn]  # both lists of a customer are drawn together
    low, high = np.percentile(gain.mean(axis=1), [2.5, 97.5])
    wins = [100 * (gain[:, :size].mean(axis=1) > 0).mean() for size in sizes]
    print(f"{name:13} {(a - b).mean():9.4f}  {low:.4f} to {high:.4f}", end="")
    print(f" {wins[2]:13.0f} {wins[4]:14.0f}")
    plt.semilogx(sizes, wins, "o-", label=name)
plt.gca().set(xlabel="customers asked", ylabel="last week's list wins, %", ylim=(45, 102))
plt.xticks(sizes, sizes)
plt.minorticks_off()
plt.legend()
plt.show()
