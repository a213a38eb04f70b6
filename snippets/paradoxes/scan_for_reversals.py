"""A scan for reversals: quiet if every part must turn, noisy if one part is enough."""

from itertools import combinations

import numpy as np
import pandas as pd


def turned(outcome, group, columns):
    """Columns in whose parts the gap of two groups turns round: in all parts, in some."""
    gap, every, some = outcome[group].mean() - outcome[~group].mean(), [], []
    for name, column in columns.select_dtypes("number").items():
        if column.nunique() > 12:
            column = pd.qcut(column, 4, duplicates="drop")
        parts = outcome.groupby([column, group.rename("group")], observed=True)
        parts = parts.agg(["mean", "size"]).unstack()
        means = parts[(parts["size"] >= 30).all(axis=1)]["mean"]
        against = (means[True] - means[False]) * gap < 0
        some += [name] if against.any() else []
        every += [name] if len(against) > 1 and against.all() else []
    return every, some


houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.house_style.isin(["One_Story", "Two_Story"])]
price, two = houses.pop("sale_price"), houses.pop("house_style") == "Two_Story"
clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns="id")
default, one_sex = clients.pop("default_next_month"), clients.pop("sex") == 1
cases = [("storeys", price, two, houses), ("sex", default, one_sex, clients)]
flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
sizes = flights.carrier.value_counts()
for pair in combinations(sizes[sizes > 1000].index, 2):
    both = flights[flights.carrier.isin(pair)]
    ahead = both[["month", "sched_dep_time", "distance"]]
    cases.append(("airlines", both.arr_delay >= 15, both.carrier == pair[0], ahead))

rng, rows = np.random.default_rng(0), []
for name, outcome, group, columns in cases:
    by_lot = pd.Series(rng.permutation(group), group.index)
    found = [*turned(outcome, group, columns), *turned(outcome, by_lot, columns)]
    rows.append([name, 1, *map(len, found)])
print("            turned in by lot, in")
print("      pairs every some every some")
for name, row in pd.DataFrame(rows).groupby(0, sort=False).sum().iterrows():
    print("{:8} {:2} {:5} {:4} {:5} {:4}".format(name, *row))
print("storeys:", *turned(price, two, houses)[0])
