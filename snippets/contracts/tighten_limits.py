"""Tighter limits find more planted faults and ring in more sound months: both counted, month by month."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

text = {"invoice": str, "item_id": str}
lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", dtype=text)
day = pd.to_datetime(lines.invoiced_at, format="%m/%d/%Y %H:%M").dt.floor("D")
month = day.dt.strftime("%Y-%m")


def summary(file):
    """What a month of sales looks like, in six numbers."""
    kept = file[file.quantity > 0]
    return {
        "lines, log": np.log(len(file)),
        "median price": kept.price_gbp.median(),
        "median quantity": kept.quantity.median(),
        "blank customers": file.customer_id.isna().mean(),
        "cancelled": file.invoice.str.startswith("C").mean(),
        "repeated": file.duplicated().mean(),
    }


files = [file for name, file in lines.groupby(month) if name != "2010-12"]  # came twice
planted = {
    "sound": files,
    "tax": [file.assign(price_gbp=file.price_gbp * 1.20) for file in files],
    "half": [file[np.arange(len(file)) % 2 == 0] for file in files],
    "pence": [file.assign(price_gbp=file.price_gbp * 100) for file in files],
}
tables = {name: pd.DataFrame(map(summary, made)) for name, made in planted.items()}
seen, months = tables["sound"], range(8, len(files))  # eight months to learn from at least
print(f"rings in so many of {len(months)} months, if a number is off by more than")
print("k standard deviations  " + "".join(f"{name:>8}" for name in tables))
widths = [1, 2, 2.5, 3, 4, 6, 8]
for k in widths:
    print(f"{k:21}  ", end="")
    for table in tables.values():
        off = [abs(table.loc[i] - seen[:i].mean()) > k * seen[:i].std() for i in months]
        table.attrs[k] = sum(each.any() for each in off)
        print(f"{table.attrs[k]:8}", end="")
    print()
for (name, table), style in zip(tables.items(), ["o-", "s--", "^:", "D-."]):
    plt.plot(widths, [table.attrs[k] for k in widths], style, label=name)
plt.xlabel("width of the limits k, standard deviations")
plt.ylabel("months that ring, of 16")
plt.legend()
plt.show()
