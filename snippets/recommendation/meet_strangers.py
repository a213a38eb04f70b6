"""Cold start: what a list is worth after few purchases, and how items with few buyers fare."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
early, late = (day < "2011-10-01").to_numpy(), (day >= "2011-10-01").to_numpy()
week = (early & (day >= "2011-09-24").to_numpy()).sum(axis=0)
month = (early & (day >= "2011-09-03").to_numpy()).sum(axis=0)
trend = (month + 1) / (early.sum(axis=0) + 1)
rows = early / np.sqrt(np.maximum(early.sum(axis=1, keepdims=True), 1))


def top_ten(customers, score):
    """A list of ten that leaves out what a customer has, and what of it comes true."""
    score = np.where(early[customers], -np.inf, score)
    top = np.argsort(-score, axis=1, kind="stable")[:, :10]
    return top, np.take_along_axis(late[customers], top, axis=1).sum(axis=1)


loyal = early.sum(axis=1) >= 40
order = day.where(early).rank(axis=1, method="first").to_numpy()[loyal]
popular = top_ten(loyal, week)[1]
taste = np.linalg.eigh(rows[~loyal].T @ rows[~loyal])[1][:, -16:]  # from the others
print(f"the same {loyal.sum()} customers, all but their first purchases hidden")
print("right items of ten         gain, 95%")
print(f"popular, last week    {popular.mean():.2f}")
steps, curve = "1 2 5 10 20 40 all".split(), []
for step in steps:
    first = 1.0 * (order <= float(step.replace("all", "inf")))  # of one day: by code
    listed, right = top_ten(loyal, (first @ taste @ taste.T).clip(0) * trend)
    curve.append(right.mean())
    gain = pd.Series(right - popular)
    print(f"factors, {step:>3} known {curve[-1]:8.2f}", end="")
    print(f"  {gain.mean():+.2f} +- {1.96 * gain.sem():.2f}")
few = early.sum(axis=0) < 60
sales, places = late[:, few].sum() / late.sum(), few[listed].mean()
print(
    f"{few.sum()} items under 60 buyers: {sales:.1%} of later sales, {places:.1%} of places"
)

plt.plot(steps, curve, "o-", label="factors x trend")
plt.axhline(popular.mean(), color="k", ls=":", label="popular, last week")
plt.gca().set(xlabel="purchases known", ylabel="right items of ten", ylim=(0, 1.5))
plt.legend(loc="lower right")
plt.show()
