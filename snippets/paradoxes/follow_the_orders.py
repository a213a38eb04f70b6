"""Mean value of customers' first, third, fifth order and so on, in pounds."""

import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset=["customer_id"])
bought = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
bought = bought.sort_values(["invoiced_at", "invoice"])
number = bought.groupby("customer_id").cumcount() + 1
for nth in (1, 5, 10, 20, 30):
    value = bought.revenue_gbp[number == nth].mean()
    print(f"order {nth:2}: {value:4.0f} pounds")
