"""Every count named on the cards of the census table and of the typed heights, from the files themselves."""

import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
print(f"adult_income: {len(people):,} rows x {people.shape[1]} columns")
for part, size in people.split.value_counts().items():
    print(f"  {part:5} {size:,}")
print(f"  over 50,000 dollars: {people.income_over_50k.mean():.1%}")
for sex, part in people.groupby("sex"):
    print(f"    {sex:6} {part.income_over_50k.mean():5.1%} of {len(part):,}")
unknown = people == "?"
print(f"  question marks: {unknown.sum().sum():,}, in {unknown.any(axis=1).sum():,} rows")
for column in unknown.columns[unknown.any()]:
    print(f"    {column:14} {unknown[column].sum():,}")
shown = people.drop(columns="split")
train, test = shown[people.split == "train"], shown[people.split == "test"]
twins = test.merge(train.drop_duplicates())
inputs = [column for column in shown if column != "income_over_50k"]
labels = shown.groupby(inputs).income_over_50k.nunique()
print(f"  rows that repeat an earlier one: {shown.duplicated().sum():,}")
print(f"  test rows that stand in train, too: {len(twins):,}")
print(f"  inputs that stand with both labels: {(labels > 1).sum():,}")
husbands = people.sex[people.relationship == "Husband"]
wives = people.sex[people.relationship == "Wife"]
print(f"  husbands {len(husbands):,}, women among them {(husbands == 'Female').sum()}")
print(f"  wives {len(wives):,}, men among them {(wives == 'Male').sum()}")
gain = people.capital_gain
print(f"  largest capital gain: {gain.max():,}, {(gain == gain.max()).sum()} times")
print(f"  largest age: {people.age.max()}, {(people.age == people.age.max()).sum()} times")
print("  source: UCI data set 2, census data of 1994, DOI 10.24432/C5XW20")

typed = pd.read_csv("docs/data/typed_heights.csv", dtype=str)
inches = pd.to_numeric(typed.height_typed, errors="coerce")
usable = inches.between(50, 84)
print(f"\ntyped_heights: {len(typed):,} rows x {typed.shape[1]} columns")
for sex, size in typed.sex.value_counts().items():
    print(f"  {sex:6} {size}")
print(f"  no numbers: {inches.isna().sum()}")
print(f"  numbers from 50 to 84: {usable.sum()}")
print(f"  other numbers: {(inches.notna() & ~usable).sum()}")
for unit, low, high in [("feet", 4, 7), ("cm", 120, 220), ("metres", 1.2, 2.2)]:
    print(f"    {low} to {high}, so perhaps {unit}: {inches.between(low, high).sum()}")
print(f"  largest number: {inches.max():,.0f}")
