"""Leave out one customer at a time: small markets swing, the large one hardly moves."""

import pandas as pd

lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", parse_dates=["invoiced_at"])
lines = lines.drop_duplicates().dropna(subset=["customer_id"])
lines["pounds"] = lines.quantity * lines.price_gbp
year = (lines.invoiced_at >= "2010-12-01").map({False: "first", True: "second"})
sales = lines.groupby(["country", "customer_id", year]).pounds.sum().unstack(fill_value=0)
print("        lines custo-    growth,")
print("              mers one left out")
for country in ["France", "Germany", "United Kingdom"]:
    clients, short = sales.loc[country], country.replace("United Kingdom", "UK")
    left = pd.concat([clients.sum().to_frame().T, clients.sum() - clients])
    growth = 100 * (left.second / left["first"] - 1)
    others = growth.iloc[1:]
    row = [short, (lines.country == country).sum(), len(clients)]
    row += [growth.iloc[0], others.min(), others.max()]
    print("{:7} {:5} {:4} {:+4.0f}% {:+.0f} to {:+.0f}%".format(*row))
