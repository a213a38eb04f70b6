"""Clock minutes minus minutes in the air are whole hours, and two cities jump by one."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
for column in ("dep_time", "arr_time"):
    flights[column] = flights[column] // 100 * 60 + flights[column] % 100
minutes = (flights.arr_time - flights.dep_time) % (24 * 60)
taxi = 30  # minutes on the ground, about what Boston shows
flights["ahead"] = (minutes - flights.air_time - taxi) / 60
median = flights.groupby(["dest", "month"])[["ahead", "air_time"]].median()
cities = ["BOS", "DEN", "LAX", "PHX", "SJU"]
print("hours the other clock is ahead")
print("month" + "".join(f"{city:>5}" for city in cities))
for month in (1, 2, 4, 6, 8, 10, 12):
    row = [median.ahead[city, month] for city in cities]
    print(f"{month:5}" + "".join(f"{hours:+5.1f}" for hours in row))
air = median.air_time["PHX"]
print("\nPhoenix, minutes in the air")
print(f"{air[2]:.0f} in February, {air[4]:.0f} in April")
both = flights[flights.dest.isin(["PHX", "SJU"]) & flights.month.between(4, 10)]
print(f"{len(both)} flights to both in summer")
