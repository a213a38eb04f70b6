"""Growth of a shop's sales in its three largest markets, first year to second."""

import pandas as pd

lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", parse_dates=["invoiced_at"])
lines = lines.drop_duplicates().dropna(subset=["customer_id"])
lines["pounds"] = lines.quantity * lines.price_gbp
year = (lines.invoiced_at >= "2010-12-01").map({False: "first", True: "second"})
sales = lines.groupby(["country", year]).pounds.sum().unstack()
growth = 100 * (sales.second / sales["first"] - 1)
for country, percent in growth[["United Kingdom", "Germany", "France"]].items():
    print(f"{country:15} {percent:+3.0f}%")
