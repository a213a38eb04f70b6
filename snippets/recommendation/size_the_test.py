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
rows = before / np.sqrt(np.maximum(before.sum(axis=1, keepdims=True), 1))
taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]
hits = {}
for name, score in {
    "popular": np.tile(before.sum(axis=0), (len(before), 1)),
    "factors": rows @ taste @ taste.T,
}.items():
    new = np.where(before > 0, -np.inf, score)[known]
    top = np.argsort(-new, axis=1, kind="stable")[:, :10]
    hits[name] = np.take_along_axis(after, top, axis=1).sum(axis=1)

margin, mail, upkeep = 1.00, 0.05, 150.00  # euros: a caused sale, a list, the model
lists, best = known.sum(), hits["factors"].mean()
more = best - hits["popular"].mean()
print(f"{lists:,} lists, {best:.2f} right items each, {more:+.2f} over the popular list")
print(f"assumed: {margin:.2f} a caused sale, {mail:.2f} a list, {upkeep:.0f} for the model")
print(f"popular list pays from {mail / margin / hits['popular'].mean():.0%} caused on")
print(f"model's surplus pays from {upkeep / margin / lists / more:.0%} caused on")
print("caused  popular list  factors, euros a mailing")
for caused in (0.05, 0.25, 0.50, 1.00):
    popular, model = (lists * (caused * margin * hits[x].mean() - mail) for x in hits)
    print(f"{caused:6.0%} {popular:+13,.0f} {model - upkeep:+8,.0f}")
print("half get the list; seen at 80% power, 5% level:")
counts = {"all new items": after.sum(axis=1), "items on the list": hits["factors"]}
for what, count in counts.items():
    error = count.std() * np.sqrt(4 / lists) / best
    print(f"  counting {what}: {(1.96 + 0.84) * error:.0%} of the right items")
for mailings in (1, 4, 16):
    points = 100 * 1.96 * error / np.sqrt(mailings)
    print(f"  mailings {mailings:2}: share known to {points:.0f} points either way")
