"""August and September choose the number of factors and neighbours, and how far back to look."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
cut = pd.Timestamp("2011-08-01")
before = (day < cut).to_numpy(float)
after = ((day >= cut) & (day < "2011-10-01")).to_numpy(float)
known = before.sum(axis=1) >= 20
buyers = before.sum(axis=0)
rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
directions = np.linalg.eigh(rows.T @ rows)[1]  # the last explain the most
cosine = before.T @ before / np.sqrt(np.outer(buyers, buyers).clip(1))
np.fill_diagonal(cosine, 0)


def judge(score):
    """Precision at ten."""
    score = np.where(before > 0, -np.inf, score)[known]
    top = np.argsort(-score, axis=1, kind="stable")[:, :10]
    return np.take_along_axis(after[known], top, axis=1).mean()


print(f"{known.sum():,} customers; October on is not opened; precision at 10")
for count in (4, 8, 16, 32, 64):
    taste = directions[:, -count:]
    print(f"{count:3} factors    {judge(rows @ taste @ taste.T):.4f}")
for count in (5, 20, 100, 600):
    alike = np.where(cosine < np.sort(cosine, axis=0)[-count], 0, cosine)
    print(f"{count:3} neighbours {judge(before @ alike):.4f}")
taste = directions[:, -16:]
print("weeks back  popular  factors x trend")
for weeks in (1, 2, 4, 8):
    recent = before * (day >= cut - pd.Timedelta(weeks=weeks)).to_numpy()
    trend = (recent.sum(axis=0) + 1) / (buyers + 1)
    both = judge((rows @ taste @ taste.T).clip(0) * trend)
    print(f"{weeks:10} {judge(recent.sum(axis=0)):8.4f} {both:16.4f}")
