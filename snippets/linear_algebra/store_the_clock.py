"""Half the bytes move most departures by seconds and one in twelve into another hour."""

import numpy as np
import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
print(f"{len(flights):,} departures, seconds as float32")
print("since       step to next  moved, most  moved  other hour")
for day in ("1970-01-01", "2013-01-01"):
    seconds = (flights.scheduled_at - pd.Timestamp(day)).dt.total_seconds().to_numpy()
    halved = seconds.astype(np.float32)
    off, hour = np.abs(halved.astype(float) - seconds), halved.astype(float) // 3600
    print(f"{day:11} {np.spacing(halved).max():10.0f} s {off.max():10.0f} s", end="")
    print(f" {(off > 0).mean():6.0%} {(hour != seconds // 3600).mean():11.1%}")
