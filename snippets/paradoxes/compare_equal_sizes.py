"""One storey is dearer in each quarter of area, cheaper over all; with the basement alike, neither."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.house_style.isin(["One_Story", "Two_Story"])]
houses = houses.fillna({"total_bsmt_sf": 0})  # a blank: no basement
houses["two"] = houses.house_style == "Two_Story"
quarter = pd.qcut(houses.gr_liv_area, 4, labels=False) + 1
rng = np.random.default_rng(0)


def gaps(table):
    """Two storeys minus one, thousand dollars: over all, then by quarter of area."""
    by = [table.house_style, quarter[table.index]]
    means = table.groupby(by).sale_price.mean().unstack(0)
    over_all = table.groupby("house_style").sale_price.mean()
    parts = [over_all.Two_Story - over_all.One_Story, *(means.Two_Story - means.One_Story)]
    for alike in (["gr_liv_area"], ["gr_liv_area", "total_bsmt_sf"]):
        inputs = table[["two", *alike]].assign(one=1).to_numpy(float)
        line = np.linalg.lstsq(inputs, table.sale_price.to_numpy())[0]
        parts.append(line[0])  # two storeys against one, the rest alike
    return parts


draws = rng.integers(0, len(houses), (300, len(houses)))
drawn = [gaps(houses.iloc[rows]) for rows in draws]
low, high = np.percentile(drawn, [2.5, 97.5], axis=0) / 1000
print("two storeys minus one, thousands, by quarter of area")
print("      one two   gap   95% range")
found = gaps(houses)
for part, gap in enumerate(found[:5]):
    two = houses.two[(quarter == part) | (part == 0)]
    row = [part or "all", (~two).sum(), two.sum(), gap / 1000, low[part], high[part]]
    print("{:3} {:5} {:3} {:+5.1f} {:+.1f} to {:+.1f}".format(*row))
print("a straight line, alike in")
for part, name in [(5, "living area"), (6, "and basement")]:
    row = [name, found[part] / 1000, low[part], high[part]]
    print("{:12} {:+5.1f} {:+.1f} to {:+.1f}".format(*row))
for style, group in houses.groupby("house_style"):
    means = group.groupby(quarter).sale_price.mean() / 1000
    plt.plot(means.index, means, marker="o", label=style.replace("_", " "))
plt.legend()
plt.xticks([1, 2, 3, 4])
plt.xlabel("quarter of living area, small to large")
plt.ylabel("mean price, thousand dollars")
plt.show()
