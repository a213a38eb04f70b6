"""Four raw tables become one: what is known two hours ahead, and how the flight ended."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
airport = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
planes = pd.read_csv("docs/data/flights_planes.csv.gz")

# The clock 517 is 5:17, not 517 minutes.
minutes = flights.sched_dep_time // 100 * 60 + flights.sched_dep_time % 100
midnight = pd.to_datetime(flights[["year", "month", "day"]])
flights["scheduled_at"] = midnight + pd.to_timedelta(minutes, unit="min")
flights["hour_start"] = flights.scheduled_at.dt.floor("h")
local = flights.hour_start.dt.tz_localize("America/New_York")
flights["time_utc"] = local.dt.tz_convert("UTC")

# Two hours before 17:00 the last complete hour began at 14:00: move reports by three.
lag = pd.Timedelta(hours=3)
weather["time_utc"] += lag
weather["wind_speed_mph"] = weather.wind_speed_mph.where(weather.wind_speed_mph < 100)
weather["wind_gust_mph"] = weather.wind_gust_mph.fillna(0)  # blank means no gusts
plan = airport.rename(columns={"scheduled": "flights_that_hour"})
plan = plan[["origin", "hour_start", "flights_that_hour"]]
feed = airport[["origin", "hour_start", "known_delay_at_close"]].copy()
feed["hour_start"] += lag
# Three spellings of McDonnell Douglas share their first word.
planes["plane_maker"] = planes.manufacturer.str.split().str[0]

ready = flights.merge(weather, how="left", on=["origin", "time_utc"], validate="m:1")
ready = ready.merge(plan, how="left", on=["origin", "hour_start"], validate="m:1")
ready = ready.merge(feed, how="left", on=["origin", "hour_start"], validate="m:1")
ready = ready.merge(planes, how="left", on="tailnum", validate="m:1")
ready["hour"] = ready.scheduled_at.dt.hour
ready["weekday"] = ready.scheduled_at.dt.day_of_week
ready["plane_age"] = 2013 - ready.built
ready = ready[ready.arr_delay.notna()]  # cancelled and diverted flights have no arrival
ready["late"] = (ready.arr_delay >= 15).astype(int)
columns = """scheduled_at origin dest carrier distance hour weekday flights_that_hour
known_delay_at_close temp_f dewp_f humid_pct wind_dir wind_speed_mph wind_gust_mph
precip_in pressure_mb visib_miles plane_age seats plane_maker arr_delay late""".split()
ready[columns].to_csv("flights_ready.csv.gz", index=False)

print(f"{len(flights):,} flights in, {len(ready):,} rows and {len(columns)} columns out")
print(f"late by 15 minutes or more: {ready.late.mean():.1%}")
print(f"without weather: {ready.temp_f.isna().mean():.1%}")
print(f"without a known plane: {ready.plane_maker.isna().mean():.1%}")
