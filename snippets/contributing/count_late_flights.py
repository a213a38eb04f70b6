"""Of ten flights booked on an average day, two or three land late."""

import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz")
late = flights.late.mean()
print(f"late by 15 minutes or more: {late:.1%}, or {10 * late:.1f} of 10")
