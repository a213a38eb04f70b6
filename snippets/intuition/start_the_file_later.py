"""Cut off the first year, and the same fall begins again where the file now begins."""

import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
bought = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
bought = bought.assign(quarter=bought.invoiced_at.dt.to_period("Q-NOV"))


def new_customers(table):
    return table.groupby("customer_id").quarter.min().value_counts()


whole = new_customers(bought)
cut = new_customers(bought[bought.invoiced_at >= "2010-12-01"])
ordered = bought.sort_values("invoiced_at")
silent = ordered.groupby("customer_id").invoiced_at.diff().dt.days
back = ordered[silent.isna() | (silent > 365)].drop_duplicates(["customer_id", "quarter"])
same_rule = back.quarter.value_counts()
print("quarter    if the file   new or a")
print("from     is    begins     year")
print("         whole  later     silent")
for quarter in whole.sort_index().index:
    row = [f"{quarter.start_time:%b %Y}", whole[quarter], "-", "-"]
    if quarter in cut.index:  # only here a whole year lies before
        row[2:] = cut[quarter], same_rule[quarter]
    print("{:8} {:5} {:>6} {:>10}".format(*row))
print("the last order:", bought.invoiced_at.max().date())
