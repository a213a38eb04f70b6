"""SIMULATED drives: trusting the distance costs thirteen times as much as asking how sure it is."""

import numpy as np
import pandas as pd
from scipy.special import expit, logit, ndtr

rng, step, move = np.random.default_rng(0), 0.2, np.array([[1, 0.2], [0, 1]])
stop = 15 * 0.3 + 15**2 / (2 * 6)  # 23.25 m: 0.3 s delay, then 6 m/s2
cuts, cost, begins = [1 / (1 + 100), *expit(np.arange(-25, 2, 0.1))], {}, {}
for part, rows in pd.read_csv("docs/data/driving_log.csv.gz").groupby("part", sort=False):
    obstacle, frame = rows.kind.to_numpy() == 2, rows.filter(like="risk_").to_numpy()
    truth = rng.uniform(62, 72, (1000, 1)) - 15 * step * np.arange(20)
    radar = truth + rng.normal(0, 5, (1000, 20))
    wheels = 15 + rng.normal(0, 0.8, (1000, 1)) + rng.normal(0, 0.5, (1000, 20))
    state, spread = np.tile([67.0, 0.0], (1000, 1)), np.diag([25, 0.8**2])
    distance, error = np.empty((1000, 20)), np.empty(20)
    for t in range(20):  # the filter of fuse_two_sensors
        gain = spread[:, 0] / (spread[0, 0] + 5**2)
        state = state + gain * (radar[:, [t]] - state[:, [0]])
        spread = spread - np.outer(gain, spread[0])
        distance[:, t], error[t] = state[:, 0], spread[0, 0] ** 0.5
        state = state @ move.T - [step, 0] * wheels[:, [t]]
        spread = move @ spread @ move.T + np.diag([(0.5 * step) ** 2, 0])
    mean, odds = frame.cumsum(axis=1) / np.arange(1, 21), logit(frame.clip(0.001, 0.999))
    product = expit(np.cumsum(odds - logit(0.2), axis=1) + logit(0.2))
    safe = ndtr((stop + 3 - distance) / error) > 0.01  # 3 m on, too late
    rules = {
        "always": (truth > 0, truth > 0),
        "mean, at once": (mean, truth > 0),
        "mean, estimate says now": (mean, distance < stop + 3),
        "mean, less a fixed 4 m": (mean, distance - 4 < stop + 3),
        "mean, last safe moment": (mean, safe),
        "perfect eyes, last safe": (obstacle[:, None], safe),
        "same on radar alone": (mean, ndtr((stop + 3 - radar) / 5) > 0.01),
        "product, last safe": (product, safe),
        "product, formula's cut": (product >= cuts[0], safe),
    }
    for rule, (belief, may) in rules.items():
        for cut in cuts:
            begun = np.where((belief >= cut) & may, truth, 0).max(axis=1)  # 0: never
            cost[rule, cut, part] = np.where(obstacle, 100 * (begun < stop), begun > 0)
            begins[rule, cut, part] = np.median(begun[obstacle])
print("SIMULATED, 1,000 drives hits phantoms cost  95%         tuning   new begins    cut")
for rule in rules:
    cut = min(cuts, key=lambda cut: cost[rule, cut, "tune"].sum())
    bill, start = cost[rule, cut, "judge"], begins[rule, cut, "judge"]
    tune, new = (cost[rule, cut, part].sum() for part in ("tune", "recoloured"))
    low, high = np.percentile(rng.choice(bill, (1000, 1000)).sum(axis=1), [2.5, 97.5])
    print(f"{rule:23} {(bill == 100).sum():4} {(bill == 1).sum():8}{bill.sum():6,}", end="")
    print(f" {low:4.0f} to {high:<5.0f}{tune:6,}{new:6,} {start:4.1f} m {cut:6.1g}")
