"""One split by hand and by library, a check of the split itself, and five metrics at once."""

import numpy as np
import pandas as pd
from scipy import stats

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
known = orders[orders.invoiced_at.between("2010-06-01", "2010-12-01")].customer_id.dropna()
winter = orders[orders.invoiced_at.between("2010-12-01", "2011-03-01")]
sums = winter.groupby("customer_id")[["revenue_gbp", "units", "lines"]].sum()
sums["orders"] = winter.groupby("customer_id").size()
table = sums.reindex(np.sort(known.unique())).fillna(0)
table["ordered"] = 1.0 * (table.orders > 0)
rng = np.random.default_rng(0)
b = rng.random(len(table)) < 0.5  # an A/A test: both arms get the same shop


def chi_square(cells):
    expected = np.outer(cells.sum(1), cells.sum(0)) / cells.sum()
    return ((cells - expected) ** 2 / expected).sum()


def report(name, cells):
    share, n = cells[:, 0] / cells.sum(1), cells.sum(1)
    mean = cells[:, 0].sum() / n.sum()
    z = (share[1] - share[0]) / np.sqrt(mean * (1 - mean) * (1 / n).sum())
    by_hand = 2 * stats.norm.sf(abs(z))
    library = stats.chi2_contingency(cells, correction=False).pvalue
    print(
        f"{name:20} A {share[0]:.3f}, B {share[1]:.3f}, p {by_hand:.4f}, scipy {library:.4f}"
    )
    print(f"  z squared {z**2:.4f}, chi-square {chi_square(cells):.4f}")
    print(
        f"  {n[0]:,.0f} and {n[1]:,.0f}: p of an even split {stats.chisquare(n).pvalue:.3f}"
    )


yes = table.ordered.to_numpy() == 1
cells = np.array([[(yes & arm).sum(), (~yes & arm).sum()] for arm in (~b, b)]) * 1.0
report("as drawn", cells)
cells[1, 1] *= 0.8  # simulated fault: one in five of B's silent customers is not logged
report("B loses silent ones", np.round(cells))
splits = 1.0 * (rng.random((2000, len(table))) < 0.5)
n, x = splits.sum(1, keepdims=True), table.to_numpy()
mean, other = splits @ x / n, (x.sum(0) - splits @ x) / (len(x) - n)
p = 2 * stats.norm.sf(abs(mean - other) / x.std(0) / np.sqrt(1 / n + 1 / (len(x) - n)))
print("\n2,000 A/A splits, false alarms:", *(f"{r:.1%}" for r in (p < 0.05).mean(0)))
print(f"any of the five below 0.05: {(p.min(1) < 0.05).mean():.1%}", end="")
print(f", below 0.05 / 5: {(p.min(1) < 0.01).mean():.1%}")
