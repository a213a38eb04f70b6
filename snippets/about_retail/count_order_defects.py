"""Every count named on the cards of the shop's raw lines and of its orders, from the files themselves."""

import pandas as pd

lines = pd.read_csv(
    "docs/data/retail_lines_messy.csv.gz", dtype={"invoice": str, "item_id": str}
)
when = pd.to_datetime(lines.invoiced_at, format="%m/%d/%Y %H:%M")
doubled = lines.duplicated()
cancelled = lines.invoice.str.startswith("C")
odd = (lines.quantity < 0) & ~cancelled
usual = lines.item_id.str.fullmatch("[0-9]{5}[A-Za-z]*")
spellings = lines.item_id.groupby(lines.item_id.str.upper()).nunique()
names = lines.groupby("item_id").description.nunique()
print(f"retail_lines_messy: {len(lines):,} rows x {lines.shape[1]} columns")
print(f"  {when.min():%Y-%m-%d} to {when.max():%Y-%m-%d}", end="")
print(f", {lines.invoice.nunique():,} invoices, {lines.customer_id.nunique()} customers")
print(f"  without a customer: {lines.customer_id.isna().mean():.1%}")
counts = {
    "exact repeats of an earlier line": doubled,
    "  of these 2010-12-01 to 2010-12-09": doubled
    & when.between("2010-12-01", "2010-12-10"),
    "lines of cancelled invoices": cancelled,
    "negative, but not cancelled": odd,
    "  of these at a price of zero": odd & (lines.price_gbp == 0),
    "prices of zero": lines.price_gbp == 0,
    "codes of another form": ~usual,
    "  of these goods all the same": lines.item_id.str.startswith("DCGS"),
    "lines without a description": lines.description.isna(),
    "codes with several descriptions": names > 1,
    "codes spelt in both cases": spellings > 1,
}
for label, found in counts.items():
    print(f"  {label:37}{found.sum():6,}")

orders = pd.read_csv("docs/data/retail_orders.csv.gz", dtype={"invoice": str})
bad_debt = orders.invoice.str.startswith("A")
kept = orders.cancelled == 0
print(f"\nretail_orders: {len(orders):,} rows x {orders.shape[1]} columns")
print(f"  {orders.invoiced_at.min()} to {orders.invoiced_at.max()}", end="")
print(f", {orders.customer_id.nunique():,} customers")
print(f"  lines behind them: {orders.lines.sum():,}")
print(f"  without a customer: {orders.customer_id.isna().sum():,}")
print(f"  cancelled: {(~kept).sum():,}")
print(f"  negative units, not cancelled: {(kept & (orders.units < 0)).sum():,}")
print(f"  revenue of zero: {(orders.revenue_gbp == 0).sum():,}")
print(f"  bad debt: {bad_debt.sum()}, down to {orders.revenue_gbp[bad_debt].min():,} GBP")
largest = orders[orders.revenue_gbp.abs() == orders.revenue_gbp.max()]
for row in largest.itertuples():
    print(f"  largest: {row.invoice:7} {row.invoiced_at} {row.revenue_gbp:11,.2f} GBP")
