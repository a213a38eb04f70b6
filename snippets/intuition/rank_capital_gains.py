"""Mean capital gain in dollars, by schooling: the first five."""

import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
gains = people.groupby("education").capital_gain.agg(["size", "mean"])
print("schooling     people  dollars")
for school, row in gains.nlargest(5, "mean").iterrows():
    print(f"{school:13} {row['size']:6,.0f} {row['mean']:8,.0f}")
