"""Three ways to join UTC weather to local flights: all find a match, one finds the right hour."""

import matplotlib.pyplot as plt
import pandas as pd

weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
ready = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights = ready[["scheduled_at", "origin"]].copy()
flights["local"] = flights.scheduled_at.dt.floor("h")

hour_of_report = {
    "converted": flights.local.dt.tz_localize("America/New_York").dt.tz_convert("UTC"),
    "plus five hours": (flights.local + pd.Timedelta(hours=5)).dt.tz_localize("UTC"),
    "not converted": flights.local.dt.tz_localize("UTC"),
}

figure, axes = plt.subplots()
print("join              flights that   with the      warmest hour")
print("                  find weather   wrong hour    of the day")
for name, time_utc in hour_of_report.items():
    asked = flights.assign(time_utc=time_utc)
    joined = asked.merge(weather, how="left", on=["origin", "time_utc"], validate="m:1")
    found = joined.temp_f.notna().mean()
    wrong = (time_utc != hour_of_report["converted"]).mean()
    # one row for each airport and hour: a busy hour must not count more often
    hours = joined.drop_duplicates(["origin", "local"])
    by_hour = hours.groupby(hours.local.dt.hour).temp_f.mean().loc[6:22]
    print(f"{name:16}{found:14.1%}{wrong:13.1%}{by_hour.idxmax():13}:00")
    if name != "plus five hours":
        axes.plot(by_hour.index, by_hour)
        axes.annotate(name, (by_hour.idxmax(), by_hour.max() + 0.4), ha="center")

axes.set_xlabel("hour of departure in New York")
axes.set_ylabel("mean temperature (°F)")
axes.set_xticks([6, 10, 14, 18, 22])
axes.margins(y=0.15)
plt.show()
