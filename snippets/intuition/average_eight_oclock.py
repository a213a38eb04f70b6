"""Bicycles hired between eight and nine in the morning: the mean of a year."""

import pandas as pd

bikes = pd.read_csv("docs/data/bike_2011.csv.gz")
eight = bikes[bikes.hr == 8].bikers
mean = eight.mean()
near = eight.between(0.9 * mean, 1.1 * mean).sum()
print(f"{len(eight)} days, mean {mean:.0f}, median {eight.median():.0f}")
print(f"within 10% of the mean: {near} days")
