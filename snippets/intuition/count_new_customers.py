"""A shop's new customers by quarter: those whose first order falls into it."""

import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
bought = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
first = bought.groupby("customer_id").invoiced_at.min()
quarters = first.dt.to_period("Q-NOV").value_counts().sort_index()
print("quarter from    new customers")
for quarter, new in quarters.items():
    print(f"{quarter.start_time:%B %Y}".ljust(15), f"{new:5,}")
