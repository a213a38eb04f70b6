"""What the list is worth depends on what it causes; the test that finds out, and its size."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-10-01").to_numpy(float)
known = before.sum(axis=1) >= 20
after = (day >= "2011-10-01").to_numpy(float)[known]
week = (before * (day >= "2011-09-24").to_numpy()).sum(axis=0)
month = (before * (day >= "2011-09-03").to_numpy()).sum(axis=0)
trend = (month + 1) / (before.sum(axis=0) + 1)
rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]
hits = {}
for name, score in {
    "popular": np.tile(week, (len(before), 1)),
    "factors": (rows @ taste @ taste.T).clip(0) * trend,
}.items():
    new = np.where(before > 0, -np.inf, score)[known]
    top = np.argsort(-new, axis=1, kind="stable")[:, :10]
    hits[name] = np.take_along_axis(after, top, axis=1).sum(axis=1)

margin, mail, upkeep = 1.00, 0.05, 150.00  # assumed euros: a caused sale, a list, the model
lists, best = known.sum(), hits["popular"].mean()
more = hits["factors"].mean() - best
print(
    f"{lists:,} lists, {best:.2f} right items each by last week's list, {more:+.2f} by factors"
)
print(f"popular list pays from {mail / margin / best:.0%} caused on")
print(f"model's surplus pays from {upkeep / margin / lists / more:.0%} caused on")
print("caused  popular list  factors, euros a mailing")
for caused in (0.05, 0.25, 0.50, 1.00):
    popular, model = (lists * (caused * margin * hits[x].mean() - mail) for x in hits)
    print(f"{caused:6.0%} {popular:+13,.0f} {model - upkeep:+8,.0f}")
seen = (1.96 + 0.84) * hits["popular"].std() * np.sqrt(4 / lists) / best
print("half get the list, sales of its items counted in both halves; 80% power, 5% level:")
print(f"one mailing sees {seen:.0%} caused; {mail / margin / best:.0%} takes ", end="")
print(f"{(seen / (mail / margin / best)) ** 2:.0f} mailings, if independent")
