"""Eight in the morning is two hours in one: working days near 350 bicycles, others near 76."""

import matplotlib.pyplot as plt
import pandas as pd

bikes = pd.read_csv("docs/data/bike_2011.csv.gz")
eight = bikes[bikes.hr == 8]
plan = eight.bikers.mean()
own = eight.groupby("workingday").bikers.transform("mean")
kinds = {"working days": eight.workingday == 1, "other days": eight.workingday == 0}
print("bicycles           missing or idle,")
print("           days mean one plan  two")
for name, kind in (kinds | {"all days": eight.hr == 8}).items():
    day = eight[kind]
    one = (day.bikers - plan).abs().mean()
    two = (day.bikers - own[kind]).abs().mean()
    print(f"{name:12} {len(day)} {day.bikers.mean():4.0f} {one:8.0f} {two:4.0f}")
for name, kind in kinds.items():
    plt.hist(eight.bikers[kind], bins=range(0, 601, 100), alpha=0.6, label=name)
plt.axvline(plan, color="k", linestyle="--", label="mean of all")
plt.legend()
plt.xlabel("bicycles hired between eight and nine")
plt.ylabel("days")
plt.show()
