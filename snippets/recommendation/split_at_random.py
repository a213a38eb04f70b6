"""A random split promises four times what comes: it hides parts of baskets it has seen."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
bought, early = day.notna().to_numpy(), (day < "2011-10-01").to_numpy()
share = early.sum() / bought.sum()  # as much to learn from in every split
rng = np.random.default_rng(0)
at_random = bought & (rng.random(bought.shape) < share)
lucky = rng.random((len(day), 366)) < share  # a customer's day: one basket
start = pairs.first_bought.min()
number = ((day.fillna(start) - start) / pd.Timedelta(days=1)).to_numpy(np.intp)
baskets = bought & np.take_along_axis(lucky, number, axis=1)


def judge(before, returning=0, remember=False):
    """Right items in a list of ten, for customers with twenty items or more to learn from."""
    after = bought if remember else bought & ~before
    rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
    taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]
    score = rows @ taste @ taste.T
    if not remember:
        score[before] = -np.inf
    judged = (before.sum(axis=1) >= 20) & (after.sum(axis=1) >= returning)
    top = np.argsort(-score[judged], axis=1, kind="stable")[:, :10]
    return np.take_along_axis(after[judged], top, axis=1).sum(axis=1).mean()


came = judge(early)
print("                       right  euros for     too  same basket")
print("split                 of ten  1,000 lists  much  learned from")
for name, before, options in (
    ("time", early, {}),
    ("time, who came back", early, {"returning": 5}),
    ("random baskets", baskets, {}),
    ("random pairs", at_random, {}),
    ("time, bought left in", early, {"remember": True}),
):
    right = judge(before, **options)
    shown = np.where(before, number, -1)
    same = [np.isin(n[b & ~s], n[s]) for n, b, s in zip(number, bought, before)]
    print(
        f"{name:21} {right:6.2f} {1000 * right:13,.0f} {1000 * (right - came):+6,.0f}",
        end="",
    )
    print(f" {np.concatenate(same).mean():11.0%}")
