"""Every count named on the cards of the shop's tables, taken from the files themselves."""

import pandas as pd

weekly = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", dtype={"item_id": str})
items = pd.read_csv("docs/data/retail_items.csv", dtype={"item_id": str})
tables = {"retail_weekly_demand": weekly, "retail_pairs": pairs, "retail_items": items}
for name, table in tables.items():
    print(f"{name}: {len(table):,} rows x {table.shape[1]} columns")
    for column, blank in table.isna().sum().items():
        if blank:
            print(f"  {column:18} {blank:,} blank")

first = weekly.week < "2010-12-06"
print(f"\nitems {weekly.item_id.nunique()}, whole weeks {weekly.week.nunique()}", end="")
print(f", {weekly.week.min():%Y-%m-%d} to {weekly.week.max():%Y-%m-%d}")
print(f"weeks of an item that sold nothing: {(weekly.units == 0).sum()}")
for year, part in {"first": weekly[first], "second": weekly[~first]}.items():
    print(f"{year} year: {part.units.mean():.1f} units a week and item")
print(f"largest week of one item: {weekly.units.max():,} units")
print(f"customers {pairs.customer_id.nunique():,}, items {pairs.item_id.nunique()}", end="")
print(f", first bought {pairs.first_bought.min()} to {pairs.first_bought.max()}")
print(f"fewest buyers of an item: {pairs.item_id.value_counts().min()}")
print(f"fewest items of a customer: {pairs.customer_id.value_counts().min()}")
print(f"most units of one item and customer: {pairs.units.max():,}")
print(f"descriptions with double blanks: {items.description.str.contains('  ').sum()}")
unnamed = ~pd.concat([weekly.item_id, pairs.item_id]).isin(items.item_id)
print(f"items without a name: {unnamed.sum()}")
print("source: UCI data set 502, Chen, D. (2019), DOI 10.24432/C5CG6D")
