"""Worst planes improve, best get worse, also backwards in time; airlines mostly do not."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
flights["late"] = flights.arr_delay >= 15
half = flights.month.gt(6).map({False: "first", True: "second"})
for what, least in [("tailnum", 15), ("carrier", 100)]:
    rates = flights.groupby([what, half]).late.agg(["mean", "size"]).unstack()
    rates = rates[(rates["size"] >= least).all(axis=1)]["mean"]
    n = max(2, len(rates) // 10)
    print(f"{len(rates):3} by {what}, late in half   first second")
    for name, chosen in [
        ("all", rates),
        (f"worst {n} in the first half", rates.nlargest(n, "first")),
        (f"best {n} in the first half", rates.nsmallest(n, "first")),
        (f"worst {n} in the second", rates.nlargest(n, "second")),
    ]:
        first, second = chosen["first"].mean(), chosen["second"].mean()
        print(f"  {name:27} {first:6.1%} {second:6.1%}")
    print(f"  correlation of the halves {rates.corr().iloc[0, 1]:.2f}")
