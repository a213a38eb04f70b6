"""Every count on the cards of the turbines and the cracks, from the files themselves."""

import pandas as pd

hours = pd.read_csv("docs/data/turbine_hours.csv.gz", parse_dates=["time_utc"])
print(f"turbine_hours: {len(hours):,} rows x {hours.shape[1]} columns")
print(
    f"  turbines {hours.turbine.nunique()}, years {hours.time_utc.dt.year.unique().tolist()}"
)
print(f"  doubled hours: {hours.duplicated(['turbine', 'time_utc']).sum()}")
print(f"  hours without a record: {(hours.records == 0).sum()}")
print(f"  10-minute records missing: {6 * len(hours) - hours.records.sum():,}")
for column, blank in hours.isna().sum().items():
    if blank:
        print(f"  {column:13} {blank:4} blank")
print(f"  hours with a stuck anemometer: {(hours.stuck_10min > 0).sum():,}")
stop = hours.stopped_10min > 0  # records with wind over 5.5 m/s and no power
begins = stop & ~stop.groupby(hours.turbine).shift(fill_value=False)
print(f"  hours with a stop: {stop.sum()}, in {begins.sum()} stops")
for turbine, count in begins.groupby(hours.turbine).sum().items():
    print(f"    {turbine}: {count}")

cracks = pd.read_csv("docs/data/fatigue_cracks.csv")
print(f"fatigue_cracks: {len(cracks)} rows x {cracks.shape[1]} columns")
runs = cracks.groupby("unit").agg({"mcycles": "max", "crack_in": ["min", "max"]})
broke = runs["crack_in", "max"] >= 1.60
print(f"  units {len(runs)}, all from {runs['crack_in', 'min'].max():.2f} inches")
print(f"  broken (1.60 inches) {broke.sum()}, still running {(~broke).sum()}")
print(f"  the last reading of those still running: {runs['mcycles', 'max'][~broke].min()}")
print(f"  broken units are numbered 1 to {broke[broke].index.max()}")
