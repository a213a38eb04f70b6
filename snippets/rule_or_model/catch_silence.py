"""Counting blanks by airport and hour finds a silent feed, without one false alarm."""

import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
blank = flights.known_delay_at_close.isna()
train = flights.scheduled_at < "2013-07-01"
print("departure   blank, Jan-Jun   late")
for name, first, last in [("5-7 h", 5, 7), ("8 h", 8, 8), ("9-23 h", 9, 23)]:
    part = train & flights.hour.between(first, last)
    print(f"{name:10} {blank[part].mean():15.1%} {flights.late[part].mean():6.1%}")

# before nine a blank is normal: no hour has closed yet
watched = flights[~train & (flights.hour >= 9)]
hour, from_jfk = watched.scheduled_at.dt.floor("h"), watched.origin == "JFK"
live = blank[watched.index]
silences = {"all live": live, "JFK silent": live | from_jfk}
print("\nalarm at half blank, Jul-Dec    all live  JFK silent")
for name, keys in {
    "per hour": [hour],
    "per airport and hour": [hour, watched.origin],
}.items():
    alarms = [(feed.groupby(keys).mean() > 0.5).sum() for feed in silences.values()]
    print(f"{name:30} {alarms[0]:9,} {alarms[1]:11,}")
print(f"hours with a flight from JFK   {hour[from_jfk].nunique():21,}")

# the table holds one flight in nine
days = flights.scheduled_at[~train].dt.date.nunique()
print(f"flights a day, three airports  {9 * (~train).sum() / days:21.0f}")
