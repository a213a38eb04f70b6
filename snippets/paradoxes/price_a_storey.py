"""Mean price of houses with one storey and with two, in dollars."""

import pandas as pd

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
two_kinds = houses[houses.house_style.isin(["One_Story", "Two_Story"])]
print("style     houses  mean, dollars")
for style, group in two_kinds.groupby("house_style"):
    print(f"{style} {len(group):6,} {group.sale_price.mean():14,.0f}")
