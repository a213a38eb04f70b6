"""Late flights of the worst tenth of planes, before and after the middle of the year."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
flights["late"] = flights.arr_delay >= 15
half = flights.month.gt(6).map({False: "first", True: "second"})
planes = flights.groupby(["tailnum", half]).late.agg(["mean", "size"]).unstack()
planes = planes[(planes["size"] >= 15).all(axis=1)]["mean"]
worst = planes.nlargest(len(planes) // 10, "first")
print(f"worst {len(worst)} of {len(planes)} planes, late in")
print(f"January to June   {worst['first'].mean():.1%}")
print(f"July to December  {worst['second'].mean():.1%}")
