"""Mean height of men and women, in inches, as a form collected it."""

import pandas as pd

people = pd.read_csv("docs/data/typed_heights.csv")
people["inches"] = pd.to_numeric(people.height_typed, errors="coerce")
print("sex     people  numbers  inches")
for sex, group in people.groupby("sex"):
    mean, numbers = group.inches.mean(), group.inches.count()
    print(f"{sex:7} {len(group):6} {numbers:8} {mean:7.1f}")
