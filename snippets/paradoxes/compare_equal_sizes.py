"""In each quarter of living area one storey is dearer; over all houses it is cheaper."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.house_style.isin(["One_Story", "Two_Story"])]
quarter = pd.qcut(houses.gr_liv_area, 4, labels=False) + 1
rng = np.random.default_rng(0)


def gaps(table):
    """Two storeys minus one, thousand dollars: over all, then by quarter of area."""
    by = [table.house_style, quarter[table.index]]
    means = table.groupby(by).sale_price.mean().unstack(0)
    over_all = table.groupby("house_style").sale_price.mean()
    return [over_all.Two_Story - over_all.One_Story, *(means.Two_Story - means.One_Story)]


drawn = []
for _ in range(300):
    drawn.append(gaps(houses.iloc[rng.integers(0, len(houses), len(houses))]))
low, high = np.percentile(drawn, [2.5, 97.5], axis=0) / 1000
print("two storeys minus one, thousands,")
print("all and by quarter of living area")
print("      one two   gap   95% range")
for part, gap in enumerate(gaps(houses)):
    rows = houses.house_style[(quarter == part) | (part == 0)]
    counts = rows.value_counts()[["One_Story", "Two_Story"]]
    row = [part or "all", *counts, gap / 1000, low[part], high[part]]
    print("{:3} {:5} {:3} {:+5.1f} {:+.1f} to {:+.1f}".format(*row))
for style, group in houses.groupby("house_style"):
    means = group.groupby(quarter).sale_price.mean() / 1000
    plt.plot(means.index, means, marker="o", label=style.replace("_", " "))
plt.legend()
plt.xticks([1, 2, 3, 4])
plt.xlabel("quarter of living area, small to large")
plt.ylabel("mean price, thousand dollars")
plt.show()
