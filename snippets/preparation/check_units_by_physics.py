"""Humidity follows from temperature and dew point: the formula checks the unit and finds more."""

import numpy as np
import pandas as pd

weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])


def humidity(temperature_c: pd.Series, dew_point_c: pd.Series) -> pd.Series:
    """Return the relative humidity in per cent by the Magnus formula."""
    wet = 17.625 * dew_point_c / (243.04 + dew_point_c)
    dry = 17.625 * temperature_c / (243.04 + temperature_c)
    return 100 * np.exp(wet - dry)


known = weather.dropna(subset="temp_f")
from_celsius = humidity(known.temp_f, known.dewp_f)
from_fahrenheit = humidity((known.temp_f - 32) / 1.8, (known.dewp_f - 32) / 1.8)
off_celsius = (from_celsius - known.humid_pct).abs() >= 1
off_fahrenheit = (from_fahrenheit - known.humid_pct).abs() >= 1
no_pressure = known.pressure_mb.isna()

print("temp_f, dewp_f are    hours   humidity off by a point or more")
print(f"degrees Celsius     {len(known):7,}{off_celsius.mean():13.2%}")
print(f"degrees Fahrenheit  {len(known):7,}{off_fahrenheit.mean():13.2%}")
for text, rows in {
    "  pressure given": ~no_pressure,
    "  pressure blank": no_pressure,
}.items():
    print(f"{text:20}{rows.sum():7,}{off_fahrenheit[rows].mean():13.2%}")

# a rule of nature: no mean wind at a weather station above 100 mph
storm = weather[weather.wind_speed_mph > 100]
before = weather.wind_speed_mph[storm.index[0] - 1]
print(f"\nhours with a mean wind above 100 mph: {len(storm)}")
print(f"{storm.origin.item()}, {storm.time_utc.item():%d %B %H:%M} UTC,", end=" ")
print(f"{storm.wind_speed_mph.item():,.1f} mph, the hour before {before:.1f} mph")
