"""Six recommenders on one time split: right items in a list of ten, and how much of the shop is shown."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-10-01").to_numpy(float)  # customers by items, 1 = bought
known = before.sum(axis=1) >= 20  # in the table whatever they bought later
after = (day >= "2011-10-01").to_numpy(float)[known]
buyers = before.sum(axis=0)
week = before * (day >= "2011-09-24").to_numpy()
month = before * (day >= "2011-09-03").to_numpy()
trend = (month.sum(axis=0) + 1) / (buyers + 1)  # of an item's buyers, those of four weeks
alike = before.T @ before / np.sqrt(np.outer(buyers, buyers).clip(1))  # cosine
alike -= np.eye(601)  # an item is not its own neighbour
alike[alike < np.sort(alike, axis=0)[-20]] = 0  # the twenty nearest, chosen below
rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]  # sixteen factors, chosen below
scores = {
    "random": np.random.default_rng(0).random(before.shape),
    "popular": np.tile(buyers, (len(before), 1)),
    "popular, last week": np.tile(week.sum(axis=0), (len(before), 1)),
    "neighbours": before @ alike,
    "factors": rows @ taste @ taste.T,
    "factors x trend": (rows @ taste @ taste.T).clip(0) * trend,
}
print(f"{known.sum():,} of {len(day):,} customers are judged")
print("at 10               precision  coverage  ten most shown")
names, hits = list(scores), []
for name, score in scores.items():
    new = np.where(before > 0, -np.inf, score)[known]  # nothing they have already
    top = np.argsort(-new, axis=1, kind="stable")[:, :10]
    hits.append(np.take_along_axis(after, top, axis=1).sum(axis=1))
    shown = np.sort(np.bincount(top.ravel(), minlength=601))[::-1]
    coverage, ten_most = (shown > 0).mean(), shown[:10].sum() / shown.sum()
    print(f"{name:19} {hits[-1].mean() / 10:9.3f} {coverage:9.0%} {ten_most:15.0%}")
    plt.plot(100 * coverage, hits[-1].mean(), "o", ms=9)
    plt.annotate(name, (100 * coverage, hits[-1].mean() + 0.04), ha="center")
drawn = np.random.default_rng(0).integers(known.sum(), size=(2000, known.sum()))
for better, worse in ((5, 2), (2, 4), (4, 3)):
    gain = (hits[better] - hits[worse])[drawn].mean(axis=1) / 10
    low, high = np.percentile(gain, [2.5, 97.5])
    print(f"{names[better]} over {names[worse]}: {low:+.3f} to {high:+.3f}, 95%")
plt.gca().set(xlabel="% of the shop in any list", ylabel="right items of ten")
plt.axis((-25, 125, 0, 1.2))
plt.show()
