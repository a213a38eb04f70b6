"""Four raw tables, and the columns that need a second look before any of them is joined."""

import pandas as pd

tables = {
    "flights": pd.read_csv("docs/data/flights.csv.gz"),
    "weather": pd.read_csv("docs/data/flights_weather.csv.gz"),
    "airport": pd.read_csv("docs/data/flights_airport_hours.csv.gz"),
    "planes": pd.read_csv("docs/data/flights_planes.csv.gz"),
}

print(f"{'table':14}{'rows':>7}{'columns':>9}{'equal rows':>12}  key that is unique")
keys = {
    "flights": ["month", "day", "carrier", "flight", "origin", "sched_dep_time"],
    "weather": ["origin", "time_utc"],
    "airport": ["origin", "hour_start"],
    "planes": ["tailnum"],
}
for name, table in tables.items():
    unique = "yes" if not table.duplicated(keys[name]).any() else "NO"
    print(
        f"{name:14}{len(table):7,}{table.shape[1]:9}{table.duplicated().sum():12}  {unique}"
    )

print(f"\n{'column':30}{'blank':>7}{'distinct':>10}{'lowest':>10}{'99%':>8}{'highest':>9}")
for name, table in tables.items():
    for column in table:
        values = table[column]
        number = pd.api.types.is_numeric_dtype(values)
        high = values.quantile(0.99) if number else 0
        # a second look: over 1% blank, or the highest value is far beyond the rest
        if values.isna().mean() < 0.01 and not (number and values.max() > 5 * high > 0):
            continue
        extent = f"{values.min():10.1f}{high:8.1f}{values.max():9.1f}" if number else ""
        blank = values.isna().mean()
        print(f"{name + '.' + column:30}{blank:7.1%}{values.nunique():10,}{extent}")
