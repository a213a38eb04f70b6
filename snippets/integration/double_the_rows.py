"""A feed that sends one hour twice doubles flights and raises nothing; rows out against rows in notice, validate refuses."""

import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
feed = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
feed["at"] = feed.hour_start + pd.Timedelta(hours=3)  # the last hour the desk knows
feed = feed[["origin", "at", "known_delay_at_close"]]
twice = pd.concat([feed, feed[feed["at"].dt.hour == 17]])

test = flights[flights.scheduled_at >= "2013-07-01"].drop(columns="known_delay_at_close")
test = test.assign(at=test.scheduled_at.dt.floor("h"))
print("feed                 raised  rows in  rows out   late")
for name, table in {"as agreed": feed, "an hour sent twice": twice}.items():
    rows = test.merge(table, how="left", on=["origin", "at"])
    print(f"{name:21}no{len(test):13,}{len(rows):10,}{rows.late.mean():7.1%}")
try:
    test.merge(twice, how="left", on=["origin", "at"], validate="m:1")
except pd.errors.MergeError as error:
    print(f"with validate='m:1': {str(error).split(';')[0]}")
