"""Trees that forecast the quantile gain nothing over each item's own past until storing is dear."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
units = weeks.groupby("item_id").units
known = pd.DataFrame({"last week": units.shift(1)})
known["mean of 4"] = units.transform(lambda item: item.shift(1).rolling(4).mean())
known["mean of 26"] = units.transform(lambda item: item.shift(1).rolling(26).mean())
known["largest of 26"] = units.transform(lambda item: item.shift(1).rolling(26).max())
known["week of year"] = weeks.week.dt.isocalendar().week.astype(float)
train = (weeks.week < "2011-06-06") & known.notna().all(axis=1)
test = weeks.week >= "2011-06-06"
demand = weeks.pivot(index="week", columns="item_id", values="units")
before = demand.shift(1).rolling(26)


def run_store(levels, a_day):
    """Euros per day of each week."""
    stock, euros = np.zeros(100), []
    for level, asked in zip(levels, demand[78:].to_numpy()):
        stock = np.maximum(stock, level)
        missing = np.maximum(asked - stock, 0).sum()
        stock = np.maximum(stock - asked, 0)
        euros.append(missing / 7 + a_day * stock.sum())
    return np.array(euros)


rng = np.random.default_rng(0)
drawn = rng.integers(26, size=(5000, 26))  # the same weeks drawn for every price
print("a day in             euros per day     trees - own past")
print("store    quantile  own past  trees    95%, by week")
for a_day in (0.005, 0.01, 0.02, 0.04):
    share = 1 / (1 + 7 * a_day)
    trees = HistGradientBoostingRegressor(
        loss="quantile", quantile=share, max_iter=40, early_stopping=False, random_state=0
    ).fit(known[train], weeks.units[train])
    past = run_store(before.quantile(share)[78:].to_numpy(), a_day)
    tree = run_store(trees.predict(known[test]).reshape(100, 26).T, a_day)
    low, high = np.percentile((tree - past)[drawn].mean(axis=1), [2.5, 97.5])
    print(f"{a_day:.3f} {share:9.0%} {past.mean():9.0f} {tree.mean():7.0f}", end="")
    print(f" {low:+10.0f} to {high:+.0f}")
