"""One request is three questions: in hindsight their hundred customers are not the same people."""

import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders.dropna(subset=["customer_id"])
asked_on, quarter = pd.Timestamp("2011-09-08"), pd.Timedelta(days=91)
ago = -((orders.invoiced_at - asked_on) // quarter)  # 0 next quarter, 1 the last, ...
year = orders[ago.between(0, 4)].assign(ago=ago)
pounds = year.pivot_table("revenue_gbp", "customer_id", "ago", "sum", fill_value=0)
paid = year[year.revenue_gbp > 0]
bills = paid.pivot_table("lines", "customer_id", "ago", "count", fill_value=0)
known = bills[bills[[1, 2, 3, 4]].sum(axis=1) > 0].index  # paid in the year before
pounds, bills = pounds.loc[known], bills.loc[known]

targets = pd.DataFrame({
    "buys": (bills[0] > 0).astype(float),  # at least one paid invoice
    "brings": pounds[0],  # net of what goes back
    "drops": (pounds[4] - pounds[0]).clip(lower=0),  # against the same season
})  # fmt: skip
print(f"{len(known):,} customers paid in the year before {asked_on:%d %B %Y}")
back = (bills[0] > 0) & (pounds[0] < 0.005)  # paid and had it all back in the quarter
print(f"buys    {targets.buys.sum():11,.0f} customers, {targets.buys.mean():.1%}")
print(f"        {back.sum():11,.0f} of them had all their money back in the quarter")
print(f"brings  {targets.brings.sum():11,.0f} pounds")
print(f"drops   {targets.drops.sum():11,.0f} pounds, from {(targets.drops > 0).sum():,}")
top = {name: set(targets[name].nlargest(100).index) for name in ("brings", "drops")}
print(f"on both lists of 100, brings and drops: {len(top['brings'] & top['drops'])}")
print(
    f"of the 100 that drop most, still buy:   {targets.buys[list(top['drops'])].sum():.0f}"
)
who = targets.drops.idxmax()
print(
    f"largest drop, customer {who:.0f}, pounds a quarter from a year ago to the asked one:"
)
print("  " + " -> ".join(f"{pounds.loc[who, q]:,.0f}" for q in (4, 3, 2, 1, 0)))
