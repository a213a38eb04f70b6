"""Three ways to count a cancelled flight in training, priced over all planned flights."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights.csv.gz")
weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
airport = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
planes = pd.read_csv("docs/data/flights_planes.csv.gz")
feed = airport[["origin", "hour_start", "known_delay_at_close"]].copy()
for reports, time in [(feed, "hour_start"), (weather, "time_utc")]:
    reports[time] += pd.Timedelta(hours=3)  # what is known two hours before departure
weather["wind_gust_mph"] = weather.wind_gust_mph.fillna(0)
weather["wind_speed_mph"] = weather.wind_speed_mph.where(weather.wind_speed_mph < 100)
planes["plane_maker"] = planes.manufacturer.str.split().str[0]
day, hour = pd.to_datetime(flights[["year", "month", "day"]]), flights.sched_dep_time // 100
local = day + pd.to_timedelta(hour, unit="h")
utc = local.dt.tz_localize("America/New_York").dt.tz_convert("UTC")
flights["hour"], flights["weekday"] = hour, day.dt.day_of_week
flights["hour_start"], flights["time_utc"] = local, utc
for known in [airport.iloc[:, :3], feed, weather, planes]:
    flights = flights.merge(known, how="left")

test, late, gone = flights.month >= 7, flights.arr_delay >= 15, flights.arr_delay.isna()
targets = {"on time": late, "left out": late.where(~gone), "late": late | gone}
numbers = "distance hour weekday scheduled known_delay_at_close".split()
numbers += weather.columns[2:].to_list()
code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
for plane in [["plane_maker", "built", "seats"], []]:
    costs = pd.DataFrame()
    words = ["origin", "dest", "carrier", *plane[:1]]
    columns = make_column_transformer((code, words), ("passthrough", numbers + plane[1:]))
    for name in targets if plane else ["left out", "late"]:
        target = targets[name][~test].dropna().astype(int)
        model = make_pipeline(columns, trees).fit(flights.loc[target.index], target)
        warned = model.predict_proba(flights[test])[:, 1] >= 0.20
        costs.loc[name, "warned"] = warned[gone[test]].mean() * 100
        for price in [0, 100, 500]:  # of one that never arrived, nobody warned
            missed = np.select([gone[test], late[test]], [price, 100], 0)
            bill = np.where(warned, 25 * ~(gone | late)[test], missed)
            costs.loc[name, f"at {price} $"] = bill.mean() * 1000
    print("with" if plane else "\nwithout", "plane columns, dollars per 1,000 flights")
    print(costs.to_string(formatters=["{:.1f}%".format, *["{:,.0f}".format] * 3]))
    print(f"from 'left out' to 'late' at 500 $: {costs['at 500 $'].diff().iloc[-1]:+.0f} $")
