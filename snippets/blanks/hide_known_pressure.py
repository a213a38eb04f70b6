"""Hide pressures we know and fill them: the last report is off by less than 1 mb, the median by 6."""

import numpy as np
import pandas as pd

weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
weather = weather.sort_values(["origin", "time_utc"], ignore_index=True)
known = weather.pressure_mb.notna()
murky = (weather.precip_in > 0) | (weather.visib_miles < 10)
dice = np.random.default_rng(0).random(len(weather))

# Simulated: real readings, hidden by a mask of known cause.
blank = weather.pressure_mb.isna()
hidden = {
    "at random": known & (dice < blank.mean()),
    "as the real blanks": known & (dice < blank.groupby(murky).transform("mean")),
}

print("hidden              fill                   readings   mean error   bias (mb)")
for how, rows in hidden.items():
    left = weather.pressure_mb.mask(rows)
    fills = {
        "median of all": left.fillna(left.median()),
        "median, clear or murky": left.fillna(left.groupby(murky).transform("median")),
        # only reports from before: the next hour is not known at the desk
        "last report": left.groupby(weather.origin).ffill(),
    }
    for name, filled in fills.items():
        error = (filled - weather.pressure_mb)[rows]
        numbers = f"{rows.sum():9,}{error.abs().mean():13.2f}{error.mean():+12.2f}"
        print(f"{how:20}{name:22}{numbers}")
