"""How many customers a test needs, by formula, and what repeated tests of that size find."""

from statistics import NormalDist

import numpy as np
import pandas as pd
from scipy import stats

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
known = orders[orders.invoiced_at.between("2010-06-01", "2010-12-01")].customer_id.dropna()
winter = orders[orders.invoiced_at.between("2010-12-01", "2011-03-01")]
customers = known.unique()
base = np.isin(customers, winter.customer_id).mean()
print(f"{len(customers):,} customers of six months, {base:.1%} order in the next three")
by_hand = [NormalDist().inv_cdf(level) for level in (0.975, 0.8)]
library = stats.norm.ppf([0.975, 0.8]).sum()
print("5% false alarms, 80% found: {:.2f} and {:.2f} errors".format(*by_hand), end="")
print(f", sum {sum(by_hand):.4f}, by scipy {library:.4f}")
rng = np.random.default_rng(0)
print("\nsmallest  customers   found by 20,000 simulated tests   these, if B")
print("effect,     needed   that   half    with these     is found better")
print("points      an arm   size  of it     customers     by points, seen")
for points in (10, 5, 2, 1):
    other = base + points / 100
    spread = base * (1 - base) + other * (1 - other)
    needed = int(np.ceil(library**2 * spread / (points / 100) ** 2))
    found = []
    for n in (needed, needed // 2, len(customers) // 2):
        a, b = rng.binomial(n, base, 20_000) / n, rng.binomial(n, other, 20_000) / n
        mean = (a + b) / 2
        z = (b - a) / np.sqrt(2 * mean * (1 - mean) / n)
        found.append((abs(z) > 1.96).mean())
    print(
        f"{points:6} {needed:11,} {found[0]:6.1%} {found[1]:6.1%} {found[2]:13.1%}", end=""
    )
    print(f" {100 * (b - a)[z > 1.96].mean():19.1f}")
