"""SIMULATED sensors: two bad ones make a good distance, if the filter knows how bad they are."""

import matplotlib.pyplot as plt
import numpy as np

rng, drives, step = np.random.default_rng(0), 4000, 0.2  # seconds
truth = rng.uniform(62, 72, (drives, 1)) - 15 * step * np.arange(20)  # metres, at 15 m/s
radar = truth + rng.normal(0, 5, truth.shape)  # right on average, 5 m off
slip = rng.normal(0, 0.8, (drives, 1))  # in each drive the wheels read fast or slow
wheels = 15 + slip + rng.normal(0, 0.5, truth.shape)  # m/s


def kalman(slip_sd):
    """Distance and its stated error; the filter also estimates the slip, unless told 0."""
    state, move = np.tile([67.0, 0.0], (drives, 1)), np.array([[1, step], [0, 1]])
    spread = np.diag([25, slip_sd**2])
    distance, error = np.empty(truth.shape), np.empty(20)
    for t in range(20):
        gain = spread[:, 0] / (spread[0, 0] + 5**2)  # correct, by trust in the radar
        state = state + gain * (radar[:, [t]] - state[:, [0]])
        spread = spread - np.outer(gain, spread[0])
        distance[:, t], error[t] = state[:, 0], spread[0, 0] ** 0.5
        state = state @ move.T - [step, 0] * wheels[:, [t]]  # predict: drive on
        spread = move @ spread @ move.T + np.diag([(0.5 * step) ** 2, 0])
    return distance, error


rolled = np.cumsum(wheels * step, axis=1) - wheels * step
five = np.full(20, 5.0)
tracks = {
    "radar alone": (radar, five),
    "first look, then wheels": (radar[:, [0]] - rolled, five),
    "filter told of no slip": kalman(0),
    "filter": kalman(0.8),
}
print("SIMULATED, 4,000 drives   real error, m, after   it states   truth within")
print("                          0 s     2 s    3.8 s    3.8 s     its 95% range")
for name, (distance, error) in tracks.items():
    off = distance - truth
    real = "".join(f"{(off[:, t] ** 2).mean() ** 0.5:8.2f}" for t in (0, 10, 19))
    inside = (abs(off[:, -1]) < 1.96 * error[-1]).mean()
    print(f"{name:24}{real} {error[-1]:9.2f} {inside:13.1%}")
    if "radar" in name or name == "filter":
        plt.plot(step * np.arange(20), off[0], "o-", label=name)
plt.fill_between(step * np.arange(20), -2 * error, 2 * error, alpha=0.2)
plt.xlabel("seconds")
plt.ylabel("metres off the truth")
plt.legend()
plt.show()
