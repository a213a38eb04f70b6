"""An item without a past starts from its price band; its own level alone will do after half a year."""

import numpy as np
import pandas as pd

weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
demand = weeks.pivot(index="week", columns="item_id", values="units")
items = pd.read_csv("docs/data/retail_items.csv", index_col="item_id")
band = pd.qcut(items.median_price_gbp[demand.columns], 4, labels=False).to_numpy()
demand = demand.to_numpy()
LEVEL = 1.00 / (1.00 + 7 * 0.01)  # a missing unit costs 1.00 euro, storing 0.01 a day
TRUST = 4  # the others' mean weighs as much as four weeks of the item's own


def charge(level, asked):
    """Euros a day for each item, over one week."""
    return (np.maximum(asked - level, 0) + 7 * 0.01 * np.maximum(level - asked, 0)) / 7


ages, rows = (0, 1, 2, 4, 8, 26), []
for week in range(52, 104, 2):  # every second week is enough
    past, asked = demand[week - 26 : week], demand[week]
    for item in range(100):
        others = past[:, (band == band[item]) & (np.arange(100) != item)]
        kind, shape = (
            np.quantile(part, LEVEL)
            for part in (others, others / others.mean(axis=0).clip(1))
        )
        for age in ages:  # pretend that the item is so many weeks old
            own = demand[week - age : week, item]
            mean = (own.sum() + TRUST * others.mean()) / (age + TRUST)
            alone = np.quantile(own, LEVEL) if age else np.nan
            bills = charge(np.array([alone, kind, mean * shape]), asked[item])
            rows.append((age, week < 78, *bills))

names = ["own weeks", "price band", "blend"]
table = pd.DataFrame(rows, columns=["age", "early", *names])
table = 100 * table.groupby(["early", "age"])[names].mean()
print("euros a day for 100 items, each taken for new")
print("             Dec-May                    Jun-Nov")
print("weeks old  own weeks  band  blend   own weeks  band  blend")
for age in ages:
    both = [*table.loc[True, age], *table.loc[False, age]]
    cells = ["-" if np.isnan(euros) else f"{euros:.0f}" for euros in both]
    print(f"{age:9} {cells[0]:>10} {cells[1]:>5} {cells[2]:>6}", end="")
    print(f" {cells[3]:>11} {cells[4]:>5} {cells[5]:>6}")
