"""Two Dask workers join and count month by month: the same table as pandas, but later."""

import time

import pandas as pd
from distributed import Client, LocalCluster


def count_late(flights, weather):
    """Return late and all flights by visibility: a partition sends counts, never shares."""
    minutes = flights.sched_dep_time // 100 * 60 + flights.sched_dep_time % 100
    midnight = pd.to_datetime(flights[["year", "month", "day"]])
    hour = (midnight + pd.to_timedelta(minutes, unit="min")).dt.floor("h")
    clock = hour.dt.tz_localize("America/New_York").dt.tz_convert("UTC")
    flights = flights.assign(time_utc=clock, late=flights.arr_delay >= 15)
    landed = flights[flights.arr_delay.notna()].merge(weather, on=["origin", "time_utc"])
    sky = pd.cut(landed.visib_miles, [-1, 3, 9, 10], labels=["up to 3", "over 3", "10"])
    return landed.groupby(sky, observed=False).late.agg(["sum", "count"])


def main():
    """Count the year with pandas, then by months on a cluster of two processes."""
    flights = pd.read_csv("docs/data/flights.csv.gz")
    weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
    weather["time_utc"] += pd.Timedelta(hours=3)  # the report known two hours before
    months = [rows for _, rows in flights.groupby("month")]  # in earnest: one file each
    start = time.perf_counter()
    at_once = count_late(flights, weather)
    alone = time.perf_counter() - start
    start = time.perf_counter()
    options = {"n_workers": 2, "threads_per_worker": 1, "silence_logs": "CRITICAL"}
    options |= {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}  # loopback
    with LocalCluster(**options) as cluster, Client(cluster) as client:
        small = client.scatter(weather, broadcast=True)  # each worker gets its own copy
        parts = client.gather(client.map(count_late, months, weather=small))
    ratio = (time.perf_counter() - start) / alone
    total = sum(parts[1:], parts[0])
    shares = pd.concat([part["sum"] / part["count"] for part in parts], axis=1)
    print("visibility, miles  flights   late  mean of 12 monthly shares   error")
    for sky, (late, count) in total.iterrows():
        share, mean = late / count, shares.loc[sky].mean()
        print(f"{sky:17}  {count:7,}  {share:.1%}  {mean:25.1%}  {mean - share:+.3f}")
    print(f"every count equal to pandas on the whole table: {total.equals(at_once)}")
    print(f"more than 10 times as long as pandas, start and stop included: {ratio > 10}")
    # two workers save half of pandas' time at best: twice the ratio is the break-even
    print(f"more than a million rows before they pay: {2 * ratio * len(flights) > 1e6}")


if __name__ == "__main__":  # each worker process imports this file
    main()
