"""Rows cost the same either way; columns cost their square, or as many sweeps as it takes."""

import numpy as np
import pandas as pd


def sweeps_of_lasso(X, y, alpha=1):
    left, slopes = y.copy(), np.zeros(X.shape[1])
    for sweep in range(1, 1000):
        before = slopes.copy()
        for j, column in enumerate(X.T):  # each has spread one
            pull = column @ left / len(y) + slopes[j]
            slopes[j] = np.sign(pull) * max(abs(pull) - alpha, 0)
            left -= column * (slopes[j] - before[j])
        if np.abs(slopes - before).max() < 0.001:
            return sweep


flights = pd.read_csv("docs/data/flights_ready.csv.gz")
flights = flights.iloc[np.random.default_rng(0).permutation(len(flights))]
plan, both, weather = "distance flights_that_hour", "distance seats", "temp_f wind_dir"
sizes = [(2000, plan), (32000, plan), (2000, both), (2000, weather)]
print("multiplications of  squares, ridge       lasso   sweeps  closest pair")
work = []
for rows, group in sizes:
    X = flights[:rows].loc[:, slice(*group.split())].fillna(0)
    pair, wide = np.triu(X.corr().abs(), 1).max(), X.shape[1]
    scaled = ((X - X.mean()) / X.std(ddof=0)).to_numpy()
    sweeps = sweeps_of_lasso(scaled, flights.arr_delay.to_numpy()[:rows])
    squares = rows * wide * (wide + 1) + wide**3 // 3  # sums of products, then solving
    work.append([squares, sweeps * 2 * rows * wide])
    print(f"{rows:6,} x {wide:2} {squares:21,} {work[-1][1]:11,}{sweeps:9}{pair:12.2f}")
grown = np.log(np.array(work) / work[0])
for what, line, times in [("rows", 1, 16), ("columns", 2, 4)]:
    power = grown[line] / np.log(times)
    print(f"power of the {what:7} {power[0]:14.2f} {power[1]:11.2f}")
