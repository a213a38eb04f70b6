"""The eight most frequent capital gains, to the dollar, and who earns over 50,000."""

import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
gained = people[people.capital_gain > 0]
table = gained.groupby("capital_gain").income_over_50k.agg(["size", "mean"])
print("dollars  people  over 50,000")
for dollars, row in table.nlargest(8, "size").sort_index().iterrows():
    print(f"{dollars:7,} {row['size']:7.0f} {row['mean']:11.0%}")
