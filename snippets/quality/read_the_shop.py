"""A shop's sales read four ways: growth, rebates and best sellers change; cancelled lines matter least."""

import numpy as np
import pandas as pd

text = {"invoice": str, "item_id": str}
lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", dtype=text)
day = pd.to_datetime(lines.invoiced_at, format="%m/%d/%Y %H:%M")
lines["pounds"] = lines.quantity * lines.price_gbp
lines["second"] = day >= "2010-12-01"
lines = lines[day < "2011-12-01"].copy()  # two whole years from December on
again = lines.duplicated()
lines["item_id"] = lines.item_id.str.upper()
goods = lines.item_id.str.fullmatch(r"\d{5}[A-Z]*") | lines.item_id.str.startswith("DCGS")
cancelled = lines.invoice.str.startswith("C")
readings = {
    "as read": lines,
    "each line once": lines[~again],
    "and goods only": lines[~again & goods],
    "cancelled dropped": lines[~again & goods & ~cancelled],
}


def growth(table):
    first, second = table.groupby("second").pounds.sum()
    return second / first - 1


ten = {}
print("                   lines   pounds  growth  rebate: clients  pounds")
for name, table in readings.items():
    clients = table[table.second].groupby("customer_id").pounds.sum()
    rebate = clients[clients > 1000] * 0.05  # assumed: 5% of a year of over 1,000 pounds
    print(
        f"{name:17}{len(table):7,}{table.pounds.sum():9,.0f}{growth(table):+8.1%}", end=""
    )
    print(f"{len(rebate):17}{rebate.sum():8,.0f}")
    ten[name] = set(table.groupby("item_id").pounds.sum().nlargest(10).index)
twice = again & day[lines.index].between("2010-12-01", "2010-12-10")
print(f"growth, only those days of December once: {growth(lines[~twice]):+.1%}")
print("best ten as read, no goods:", *sorted(ten["as read"] - ten["and goods only"]))
clean = readings["and goods only"]
who = clean.customer_id.astype(str).where(clean.customer_id.notna(), clean.invoice)
years = clean.pivot_table("pounds", who, "second", "sum", fill_value=0).to_numpy()
rng = np.random.default_rng(0)
first, second = years[rng.integers(len(years), size=(5000, len(years)))].sum(axis=1).T
low, high = np.quantile(second / first - 1, [0.025, 0.975])
print(f"growth, goods once, other clients drawn: {low:+.0%} to {high:+.0%}")
