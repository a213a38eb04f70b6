"""The measured mistake: the variance of air pressure from running sums, in 64 bits and, by the order of rows, in 32."""

import numpy as np
import pandas as pd


def by_running_sums(x):
    total, squares = x.cumsum(dtype=x.dtype)[-1], (x * x).cumsum(dtype=x.dtype)[-1]
    mean = float(total) / len(x)
    return mean, float(squares) / len(x) - mean**2


pressure = pd.read_csv("docs/data/flights_weather.csv.gz").pressure_mb.dropna().to_numpy()
rng = np.random.default_rng(0)
orders = {"as in the file": pressure, "backwards": pressure[::-1]}
orders |= {f"shuffled, {n}": rng.permutation(pressure) for n in range(1, 6)}
print(f"{len(pressure)} hours of air pressure in mb")
print("order of rows   kept as     mean  variance, running sums  x.var()")
for bits, among in ((np.float64, ["as in the file"]), (np.float32, orders)):
    for order in among:
        x = orders[order].astype(bits)
        mean, variance = by_running_sums(x)
        print(f"{order:15} {x.dtype.name:8}{mean:8.1f}{variance:24.2f}{x.var():9.2f}")
