"""August and September choose the number of factors: few know too little, many repeat the past."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-08-01").to_numpy(float)
after = ((day >= "2011-08-01") & (day < "2011-10-01")).to_numpy(float)
known = before.sum(axis=1) >= 20
rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
directions = np.linalg.eigh(rows.T @ rows)[1]  # the last explain the most

print(f"{known.sum():,} customers; October on is not opened")
print("factors  precision at 10  coverage")
for count in (2, 4, 8, 16, 32, 64, 128):
    taste = directions[:, -count:]
    score = np.where(before > 0, -np.inf, rows @ taste @ taste.T)[known]
    top = np.argsort(-score, axis=1, kind="stable")[:, :10]
    precision = np.take_along_axis(after[known], top, axis=1).mean()
    print(f"{count:7} {precision:16.4f} {len(np.unique(top)) / 601:9.0%}")
