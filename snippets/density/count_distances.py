"""Distances a tree of boxes computes, and pairs within eps, by rows and by columns."""

import numpy as np
import pandas as pd
from sklearn.neighbors import KDTree
from sklearn.preprocessing import scale

hours = pd.read_csv("docs/data/turbine_hours.csv.gz")
hours = scale(hours.loc[hours.records == 6, ["wind_ms", "power_kw"]])
hours = hours[np.random.default_rng(0).permutation(len(hours))]
cells = pd.read_csv("docs/data/cell_images.csv.gz").loc[:, "area_ch_1":]
cells = scale(cells)[:, np.random.default_rng(0).permutation(cells.shape[1])]


def count(rows):
    """Distances computed for the tenth neighbour of every row."""
    tree = KDTree(rows)
    tree.query(rows, 10)
    return tree.get_n_calls()


print("turbine hours, 2 columns; counted, not timed")
print(" rows  tenth neighbour  pairs within 0.15    all pairs")
found = {}
for n in (2000, 4000, 8000, 16000):
    near = KDTree(hours[:n]).query_radius(hours[:n], 0.15, count_only=True).sum()
    found[n] = np.array([count(hours[:n]), near, n * (n - 1) // 2])
    print("{:5} {:16,} {:18,} {:12,}".format(n, *found[n]))
power = np.log2(found[16000] / found[2000]) / 3
print("power {:15.2f} {:18.2f} {:12.2f}".format(*power))
print(f"{len(cells):,} cells: columns, distances computed a row")
for columns in (2, 4, 8, 16, 32):
    found[columns] = count(cells[:, :columns]) / len(cells)
    print(f"{columns:7} {found[columns]:8,.0f}")
print(f"power {np.log2(found[32] / found[2]) / 4:10.2f}")
