"""A sales report runs without an error on days that came twice; one rule of a contract finds them."""

import pandas as pd

text = {"invoice": str, "item_id": str}
lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", dtype=text)
lines["day"] = pd.to_datetime(lines.invoiced_at, format="%m/%d/%Y %H:%M").dt.floor("D")
lines["month"] = lines.day.dt.strftime("%Y-%m")
lines["sales"] = lines.quantity * lines.price_gbp
lines["again"] = lines.duplicated()

must = {  # of every line
    "price is not negative": lines.price_gbp >= 0,
    "price is below 1,000 pounds": lines.price_gbp < 1000,
    "sold in thousands: no": lines.quantity < 1000,
    "negative only if cancelled": (lines.quantity > 0) | lines.invoice.str.startswith("C"),
    "code: 5 digits, letters": lines.item_id.str.fullmatch(r"\d{5}[A-Za-z]{0,2}"),
    "has a description": lines.description.notna(),
}
print(f"{len(lines):,} lines in 25 months       lines  months")
print("of each line                    that break it")
for rule, good in must.items():
    print(f"  {rule:28} {(~good).sum():6,} {lines.month[~good].nunique():7}")

months = lines.groupby("month")
last_day = pd.to_datetime(months.day.max().dt.strftime("%Y-%m-01")) + pd.offsets.MonthEnd()
share = {  # of a month's file: what is allowed, what is there
    "customer blank, under 50%": months.customer_id.apply(lambda c: c.isna().mean()) < 0.50,
    "repeated lines, under 5%": months.again.mean() < 0.05,
    "at least 300 lines": months.size() >= 300,
    "reaches the last three days": (last_day - months.day.max()).dt.days < 3,
}
print("of each month's file                       months")
for rule, good in share.items():
    print(f"  {rule:35} {(~good).sum():7}  {' '.join(good[~good].index[:3])}")

sales = months.sales.sum()
once = lines[~lines.again].groupby("month").sales.sum()
print("December 2010, sales in pounds, and the plan for December 2011")
print(f"  as the report prints it {sales['2010-12']:9,.0f}")
print(f"  each line once          {once['2010-12']:9,.0f}")
# assumed: the shop buys goods for last December's sales; what is left over loses 40%
print(f"  bought for nothing, lost {0.40 * (sales['2010-12'] - once['2010-12']):8,.0f}")
