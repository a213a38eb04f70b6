"""pandas: two files joined by a key, then grouped, in one sentence of code."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
planes = pd.read_csv("docs/data/flights_planes.csv.gz", usecols=["tailnum", "built"])
joined = flights.merge(planes, on="tailnum", how="left", validate="many_to_one")
table = (
    joined.assign(
        late=joined.arr_delay.ge(15).astype(float).where(joined.arr_delay.notna())
    )
    .groupby("carrier")
    .agg(flights=("late", "size"), known=("built", "count"), late=("late", "mean"))
    .sort_values("flights", ascending=False, kind="stable")
)
print(table.head(4).round(3).to_string())
