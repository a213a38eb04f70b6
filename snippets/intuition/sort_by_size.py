"""Sorted by size, typed heights fall into heaps; repaired, men and women differ by 4.4 inches."""

import pandas as pd

people = pd.read_csv("docs/data/typed_heights.csv")
typed = pd.to_numeric(people.height_typed, errors="coerce")
heaps = {"metres": (1.2, 2.2), "feet": (4, 7), "inches": (50, 84), "cm": (120, 220)}
to_inches = {"metres": 39.37, "feet": 12, "inches": 1, "cm": 1 / 2.54}
repaired = typed * float("nan")  # blank until a heap claims the value
women = people.sex == "Female"
print("like       people women   from      to")
for unit, (low, high) in heaps.items():
    heap = typed[typed.between(low, high)]
    repaired.update(heap * to_inches[unit])
    span = f"{heap.min():6.1f} {heap.max():7,.1f}"
    print(f"{unit:10} {len(heap):6} {women[heap.index].sum():5} {span}")
rest = typed[repaired.isna() & typed.notna()]
span = f"{rest.min():6.1f} {rest.max():7,.0f}"
print(f"none       {len(rest):6} {women[rest.index].sum():5} {span}")
print(f"no number  {typed.isna().sum():6} {women[typed.isna()].sum():5}")

print("\nmen minus women, inches")
only = typed.where(typed.between(50, 84))
for name, inches in {"as typed": typed, "50 to 84": only, "repaired": repaired}.items():
    mean = inches.groupby(people.sex).mean()
    gap = mean["Male"] - mean["Female"]
    print(f"{name:10} {gap:5.1f}  from {inches.count():,} people")
