"""Minutes from gate to gate by the two clock columns, median, for three cities by month."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
for column in ("dep_time", "arr_time"):  # 517 stands for 5:17
    flights[column] = flights[column] // 100 * 60 + flights[column] % 100
flights["minutes"] = (flights.arr_time - flights.dep_time) % (24 * 60)
median = flights.groupby(["dest", "month"]).minutes.median()
print("month   Denver  Phoenix  San Juan")
for month in (1, 2, 4, 6, 8, 10, 12):
    row = [median[dest, month] for dest in ("DEN", "PHX", "SJU")]
    print("{:5} {:8.0f} {:8.0f} {:9.0f}".format(month, *row))
