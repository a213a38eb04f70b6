"""SIMULATED drives: trusting the distance costs thirteen times as much as asking how sure it is."""

import numpy as np
import pandas as pd
from scipy.special import expit, logit, ndtr

rng, step, move = np.random.default_rng(0), 0.2, np.array([[1, 0.2], [0, 1]])
stop = 15 * 0.3 + 15**2 / (2 * 6)  # 23.25 m: 0.3 s delay, then 6 m/s2
cuts, cost = [1 / (1 + 100), *np.geomspace(1e-8, 0.9, 100)], {}
for part, rows in pd.read_csv("docs/data/driving_log.csv.gz").groupby("part", sort=False):
    n, obstacle = len(rows), rows.kind.to_numpy() == 2
    truth = rng.uniform(62, 72, (n, 1)) - 15 * step * np.arange(20)
    radar = truth + rng.normal(0, 5, (n, 20))
    wheels = 15 + rng.normal(0, 0.8, (n, 1)) + rng.normal(0, 0.5, (n, 20))
    state, spread = np.tile([67.0, 0.0], (n, 1)), np.diag([25, 0.8**2])
    distance, error = np.empty((n, 20)), np.empty(20)
    for t in range(20):  # the filter of fuse_two_sensors
        gain = spread[:, 0] / (spread[0, 0] + 5**2)
        state = state + gain * (radar[:, [t]] - state[:, [0]])
        spread = spread - np.outer(gain, spread[0])
        distance[:, t], error[t] = state[:, 0], spread[0, 0] ** 0.5
        state = state @ move.T - [step, 0] * wheels[:, [t]]
        spread = move @ spread @ move.T + np.diag([(0.5 * step) ** 2, 0])
    frame, soon = rows.filter(like="risk_").to_numpy(), stop + 15 * step  # next step
    mean, odds = frame.cumsum(axis=1) / np.arange(1, 21), logit(frame.clip(0.001, 0.999))
    product = expit(np.cumsum(odds - logit(0.2), axis=1) + logit(0.2))
    safe = ndtr((soon - distance) / error) > 0.01  # then it may be too late
    rules = {
        "always": (truth > 0, truth > 0),
        "mean, at once": (mean, truth > 0),
        "mean, estimate says now": (mean, distance < soon),
        "mean, 5 m of margin": (mean, distance < soon + 5),
        "mean, last safe moment": (mean, safe),
        "same on radar alone": (mean, ndtr((soon - radar) / 5) > 0.01),
        "product, last safe": (product, safe),
        "product, formula's cut": (product, safe),
    }
    for rule, (belief, may) in rules.items():
        for cut in cuts:
            begun = np.where((belief >= cut) & may, truth, 0).max(axis=1)  # 0: never
            cost[rule, cut, part] = np.where(obstacle, 100 * (begun < stop), begun > 0)
draws = rng.integers(1000, size=(1000, 1000))
print("SIMULATED, 1,000 drives   cut at  hits phantoms  cost  95%         new colours")
for rule in rules:
    tuned = min(cuts, key=lambda cut: cost[rule, cut, "tune"].sum())
    cut = cuts[0] if "formula" in rule else tuned
    bill, new = cost[rule, cut, "judge"], cost[rule, cut, "recoloured"].sum()
    low, high = np.percentile(bill[draws].sum(axis=1), [2.5, 97.5])
    print(f"{rule:23} {cut:8.2g} {(bill == 100).sum():5} {(bill == 1).sum():8}", end="")
    print(f" {bill.sum():5,}  {low:.0f} to {high:<5.0f} {new:8,}")
