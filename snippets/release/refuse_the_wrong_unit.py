"""A range lets most Celsius rows through; fields that must agree and a replay catch them."""

import numpy as np
import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights = flights[flights.temp_f.notna()]
train = flights[flights.scheduled_at < "2013-07-01"]
right = flights[flights.scheduled_at >= "2013-07-01"]
celsius = right.assign(temp_f=(right.temp_f - 32) / 1.8, dewp_f=(right.dewp_f - 32) / 1.8)


def humidity_gap(table: pd.DataFrame) -> pd.Series:
    """Reported humidity against the one that temperature and dew point imply (Magnus), in points."""
    temperature, dew_point = (table.temp_f - 32) / 1.8, (table.dewp_f - 32) / 1.8
    saturation = 17.625 * temperature / (243.04 + temperature)
    implied = 100 * np.exp(17.625 * dew_point / (243.04 + dew_point) - saturation)
    return (implied - table.humid_pct).abs()


allowed = humidity_gap(train).quantile(0.99)
low, high = train.temp_f.min(), train.temp_f.max()
checks = {
    "0 to 110 Fahrenheit": lambda t: ~t.temp_f.between(0, 110),
    f"{low:.0f} to {high:.0f}, seen in training": lambda t: ~t.temp_f.between(low, high),
    f"humidity within {allowed:.1f} points": lambda t: humidity_gap(t) > allowed,
    "replay: log is table": lambda t: t.ne(right)[["temp_f", "dewp_f"]].any(axis=1),
}
print("rows refused by           sound units  Celsius")
for name, fails in checks.items():
    print(f"{name:26} {fails(right).mean():9.1%} {fails(celsius).mean():8.1%}")

print("alarm: more rows fail the humidity check than on any training day")
shares = [
    (humidity_gap(t) > allowed).groupby(t.scheduled_at.dt.date).mean()
    for t in (train, right, celsius)
]
for name, daily in [("sound units", shares[1]), ("Celsius", shares[2])]:
    print(f"{name:12} {(daily > shares[0].max()).sum():3} alarms in {len(daily)} days")
