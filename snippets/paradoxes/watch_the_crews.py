"""Of flights that arrived late: minutes lost on the way, by how late they had left."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
late = flights[flights.arr_delay >= 15]
left = pd.cut(late.dep_delay, [-99, -1, 14, 29, 59, 9999])
lost = (late.arr_delay - late.dep_delay).groupby(left, observed=True).mean()
print("left late by  minutes lost")
for label, minutes in zip("early 0-14 15-29 30-59 60+".split(), lost):
    print(f"{label:13} {minutes:+11.1f}")
