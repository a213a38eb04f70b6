"""The measured mistake: the spread of real air pressure from running sums, in 64 and in 32 bits."""

import numpy as np
import pandas as pd

pressure = pd.read_csv("docs/data/flights_weather.csv.gz").pressure_mb.dropna().to_numpy()
print(f"{len(pressure)} hours, mean {pressure.mean():.1f} mb, std {pressure.std():.2f} mb")
print(f"{'kept as':9}{'mean':>9}{'variance, running sums':>25}{'x.var()':>10}")
for kind in (np.float64, np.float32):
    x = pressure.astype(kind)
    total, squares = x.cumsum(dtype=kind)[-1], (x * x).cumsum(dtype=kind)[-1]
    running = float(squares) / len(x) - (float(total) / len(x)) ** 2
    print(f"{kind.__name__:9}{float(total) / len(x):9.1f}{running:25.2f}{x.var():10.2f}")
