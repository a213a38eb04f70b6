"""Flights that never arrive are blank because they went worst: what a careless target makes of them."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
airport = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])

day = pd.to_datetime(flights[["year", "month", "day"]])
hour = day + pd.to_timedelta(flights.sched_dep_time // 100, unit="h")
flights["hour_start"] = hour - pd.Timedelta(hours=3)  # the last hour known two hours ahead
flights = flights.merge(airport, how="left", on=["origin", "hour_start"], validate="m:1")

cancelled = flights.dep_time.isna()
diverted = flights.dep_time.notna() & flights.arr_delay.isna()
print(f"planned {len(flights):,}, cancelled {cancelled.sum()}, diverted {diverted.sum()}")

print("\nairport's delay three hours before   flights   cancelled")
bands = pd.cut(flights.known_delay_at_close, [-30, 0, 15, 30, 60])
for band, part in cancelled.groupby(bands, observed=True):
    print(
        f"{f'{band.left:.0f} to {band.right:.0f} minutes':34}{len(part):10,}{part.mean():12.1%}"
    )

gone = cancelled | diverted
late = flights.arr_delay >= 15  # NaN >= 15 is False: no error, no warning
print("\nflights without arrival are   rows used   share 'late'")
print(f"on time (NaN >= 15)           {len(flights):9,}{late.mean():15.1%}")
print(f"left out                      {(~gone).sum():9,}{late[~gone].mean():15.1%}")
print(f"late                          {len(flights):9,}{(late | gone).mean():15.1%}")

blank = flights.tailnum.isna()
print(
    f"\ntail number blank: {blank.sum()} flights, of these cancelled: {cancelled[blank].mean():.0%}"
)
