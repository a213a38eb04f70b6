"""Simulated: customers like all items alike, and the log still elects whoever wrote it."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
start = (day < "2011-10-01").to_numpy()[::3]  # every third customer: it is a simulation


def make_lists(bought, method, rng):
    """Ten items for each customer that they have not bought."""
    score = np.tile(bought.sum(axis=0).astype(float), (len(bought), 1))
    if method == "random":
        score = rng.random(bought.shape)
    if method == "neighbours":
        columns = bought / np.sqrt(np.maximum(score[0], 1))
        alike = columns.T @ columns
        np.fill_diagonal(alike, 0)
        score = (bought @ alike).round(9)  # equal scores stay equal on every machine
    score[bought] = -1
    return np.argsort(-score, axis=1, kind="stable")[:, :10]


methods = ("random", "popular", "neighbours")
print("simulated: everybody likes every item alike and buys 5% of what is shown,")
print("0.2% of the rest; eight rounds")
print("            shown at all   right of ten, judged on this log")
print("in power    first   last    " + "  ".join(methods))
for power in methods:
    rng, bought, seen = np.random.default_rng(0), start.copy(), []
    for _ in range(8):
        lists, past = make_lists(bought, power, rng), bought.copy()
        shown = np.zeros(bought.shape, bool)
        np.put_along_axis(shown, lists, True, axis=1)
        sold = ~bought & (rng.random(bought.shape) < np.where(shown, 0.05, 0.002))
        bought |= sold
        seen.append(shown.any(axis=0).mean())
    print(f"{power:10} {seen[0]:6.0%} {seen[-1]:6.0%}", end="")
    for method in methods:  # judged on the last round, from what was known before it
        rival = make_lists(past, method, rng)
        right = np.take_along_axis(sold, rival, axis=1).sum(axis=1).mean()
        print(f" {right:9.2f}", end="")
    print()
