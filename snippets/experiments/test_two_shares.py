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


def report(name, cells):
    n = cells.sum(axis=1)
    share, mean = cells[:, 0] / n, cells[:, 0].sum() / n.sum()
    z = (share[1] - share[0]) / np.sqrt(mean * (1 - mean) * (1 / n).sum())
    library = stats.chi2_contingency(cells, correction=False)
    print(f"{name}: A {share[0]:.3f} of {n[0]:,.0f}, B {share[1]:.3f} of {n[1]:,.0f}")
    print(f"  z squared {z**2:.4f}, p {2 * stats.norm.sf(abs(z)):.4f} by hand;", end="")
    print(f" {library.statistic:.4f}, p {library.pvalue:.4f} by scipy")
    gain, width = share[1] - share[0], 1.96 * np.sqrt((share * (1 - share) / n).sum())
    print(f"  B - A, points: {100 * gain:+.1f},", end="")
    print(f" 95% range {100 * (gain - width):+.1f} to {100 * (gain + width):+.1f}")
    print(f"  such counts from an even coin: p {stats.chisquare(n).pvalue:.3f}")


yes = table.ordered.to_numpy() == 1
cells = np.array([[(yes & arm).sum(), (~yes & arm).sum()] for arm in (~b, b)]) * 1.0
report("as drawn", cells)
cells[1, 1] *= 0.8  # simulated fault: one in five of B's silent customers is not logged
report("B loses silent ones", np.round(cells))
in_b = 1.0 * (rng.random((5000, len(table))) < 0.5)
n, x = in_b.sum(axis=1, keepdims=True), table.to_numpy()
gap = in_b @ x / n - (x.sum(axis=0) - in_b @ x) / (len(x) - n)
p = 2 * stats.norm.sf(abs(gap) / x.std(axis=0) / np.sqrt(1 / n + 1 / (len(x) - n)))
print("\n5,000 A/A splits, false alarms")
for metric, alarms in zip(table, (p < 0.05).mean(axis=0)):
    print(f"  {metric:12} {alarms:6.1%}")
print(f"any of the five below 0.05: {(p.min(axis=1) < 0.05).mean():.1%}", end="")
print(f", below 0.05 / 5: {(p.min(axis=1) < 0.01).mean():.1%}")
