"""Every defect named on the cards of the flights tables, counted in the files themselves."""

import pandas as pd

tables = {}
for name in [
    "flights",
    "flights_weather",
    "flights_planes",
    "flights_airport_hours",
    "flights_ready",
]:
    tables[name] = table = pd.read_csv(f"docs/data/{name}.csv.gz")
    print(f"{name}: {len(table):,} rows x {table.shape[1]} columns")
    for column, blank in table.isna().sum().items():
        if blank:
            print(f"  {column:22}{blank:>7,} blank")

flights, weather, planes = (
    tables[k] for k in ["flights", "flights_weather", "flights_planes"]
)
next_day = flights.sched_dep_time >= 24 * 60
unknown = ~flights.tailnum.isin(planes.tailnum)
fleet = flights.carrier.isin(["AA", "MQ"])
cancelled = flights.dep_time.isna()
diverted = flights.dep_time.notna() & flights.arr_delay.isna()
print(f"\ncancelled {cancelled.sum():,}, diverted {diverted.sum():,}")
print(f"clock numbers that land on another day if read as minutes: {next_day.mean():.1%}")
print(f"departures written as 2400: {(flights.dep_time == 2400).sum()}")
print(f"tail numbers no plane answers to: {unknown.mean():.1%}")
known_carrier = unknown & flights.tailnum.notna()
print(f"  of those with a number, flown by AA or MQ: {fleet[known_carrier].mean():.1%}")
print(
    f"wind above 100 mph: {weather.wind_speed_mph[weather.wind_speed_mph > 100].tolist()}"
)
for maker in ["AIRBUS", "MCDONNELL"]:
    names = planes.manufacturer[planes.manufacturer.str.startswith(maker)].unique()
    print(f"spellings of {maker}: {len(names)}")
home_built = (planes.manufacturer == "AMATEUR BUILT").sum()
print(f"home-built aircraft, builder's name removed: {home_built}")
