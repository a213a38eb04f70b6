"""Followed one by one, customers show no sure rise from their first order, or their fifth, to their 20th."""

import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset=["customer_id"])
bought = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
bought = bought.sort_values(["invoiced_at", "invoice"])
by_customer = bought.groupby("customer_id").revenue_gbp
bought = bought.assign(nth=by_customer.cumcount() + 1, n=by_customer.transform("size"))
pounds = bought.pivot(index="customer_id", columns="nth", values="revenue_gbp")
print("with   custo- mean pounds at order")
print("orders mers   1   5  10  20  30")
for least in (1, 5, 10, 20, 30):
    same = pounds[pounds[least].notna()]
    row = [f"{same[n].mean():4.0f}" if n <= least else "   -" for n in (1, 5, 10, 20, 30)]
    print(f"{least:2}+ {len(same):6}", *row, sep="")
for start in (1, 5):
    change = (pounds[20] - pounds[start]).dropna()
    print(f"\nfrom order {start} to 20, pounds")
    print(f"promised {pounds[20].mean() - pounds[start].mean():+.0f}")
    print(f"the same {len(change)}: {change.mean():+.0f} ± {1.96 * change.sem():.0f}")
