"""Half the bytes move most departures by seconds and one in twelve into another hour."""

import numpy as np
import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
start = {"since 1970": "1970-01-01", "since January 2013": "2013-01-01"}
print(f"{len(flights):,} departures, seconds as float32")
print("                    step to next  moved, most  moved  other hour")
for name, day in start.items():
    seconds = (flights.scheduled_at - pd.Timestamp(day)).dt.total_seconds().to_numpy()
    halved = seconds.astype(np.float32)
    off = np.abs(halved.astype(float) - seconds)
    hour = (halved.astype(float) // 3600 != seconds // 3600).mean()
    print(f"{name:20} {np.spacing(halved).max():10.0f} s {off.max():10.0f} s", end="")
    print(f" {(off > 0).mean():6.0%} {hour:11.1%}")
