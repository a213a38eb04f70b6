"""The gap that goes with a degree, raw and between people of one age and sex: little changes for one step, half goes for another."""

import numpy as np
import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
people["age_band"] = people.age // 5
people["week"] = pd.cut(people.hours_per_week, [0, 34, 40, 49, 99]).cat.codes
same = {
    "raw": [],
    "same age": ["age_band"],
    "and sex": ["age_band", "sex"],
    "and hours": ["age_band", "sex", "week"],
    "and occupation": ["age_band", "sex", "week", "occupation"],
}
rng = np.random.default_rng(0)


def gaps(table, columns, draws):
    """Gap in points for every draw, weighted as those with the higher degree are spread."""
    cell = table.groupby(columns).ngroup() if columns else 0 * table.age
    cell, size = cell.to_numpy(), int(cell.max()) + 1
    found = []
    for rows in draws:
        key = (2 * cell[rows] + table.higher.to_numpy()[rows]).astype(np.intp)
        n = np.bincount(key, minlength=2 * size).reshape(-1, 2)
        over = np.bincount(key, table.income_over_50k.to_numpy()[rows], 2 * size)
        n, over = n[n.min(axis=1) > 0], over.reshape(-1, 2)[n.min(axis=1) > 0]
        share = over / n  # cells with both kinds of people only
        found.append(100 * (share[:, 1] - share[:, 0]) @ n[:, 1] / n[:, 1].sum())
    return np.array(found)


steps = [("HS-grad", "Bachelors"), ("Bachelors", "Masters"), ("Masters", "Doctorate")]
for lower, upper in steps:
    table = people[people.education.isin([lower, upper])].copy()
    table["higher"] = (table.education == upper).astype(int)
    everybody = np.arange(len(table))[None]
    draws = rng.integers(len(table), size=(200, len(table)))
    print(f"{upper + ' over ' + lower:22}  points   95%")
    for name, columns in same.items():
        low, high = np.quantile(gaps(table, columns, draws), [0.025, 0.975])
        gap = gaps(table, columns, everybody)[0]
        print(f"  {name:20} {gap:7.1f}   {low:.1f} to {high:.1f}")
