"""SIMULATED braking: a gentle stop needs feedback and an early start; the full pedal needs neither."""

import numpy as np

drives, step = 2000, 0.1  # seconds


def brake(source, begins):
    """Final gap, pedal over time and whether it moved, for 2,000 drives at 15 m/s."""
    rng = np.random.default_rng(0)  # the same drives for each source
    gap, speed, pedal = np.full(drives, begins), np.full(drives, 15.0), np.zeros(drives)
    slip, grip = rng.normal(0, 0.8, drives), rng.uniform(0.8, 1.1, drives)
    state = np.column_stack([gap + rng.normal(0, 1.7, drives), np.zeros(drives)])
    spread, move = np.diag([1.7**2, 0.8**2]), np.array([[1, step], [0, 1]])
    pedals, moving = [], []
    for t in range(200):
        gap = gap - speed * step
        speed = np.maximum(speed - grip * pedal * step, 0)  # the last pedal acts now
        radar, wheels = gap + rng.normal(0, 5, drives), speed + rng.normal(0, 0.5, drives)
        wheels += slip * (speed > 0)
        state = state @ move.T - np.outer(wheels, [step, 0])
        spread = move @ spread @ move.T + np.diag([(0.5 * step) ** 2, 0])
        gain = spread[:, 0] / (spread[0, 0] + 5**2)
        state = state + np.outer(radar - state[:, 0], gain)
        spread = spread - np.outer(gain, spread[0])
        far = {"filter": state[:, 0], "truth": gap}.get(source, radar)
        fast = {"filter": wheels - state[:, 1], "truth": speed}.get(source, wheels)
        if t == 0 or source != "radar, planned once":  # to stop 5 m short, 8 m/s2 at most
            pedal = np.clip(fast**2 / 2 / np.maximum(far - 5, 1), 0, 8)
        pedal = np.where((fast < 1) | (source == "full pedal"), 8, pedal)  # crawling: stop
        pedals.append(pedal)
        moving.append(speed > 1)
    return gap, np.array(pedals), np.array(moving)


print("SIMULATED             hit from     pedal jumps")
print("2,000 drives       66.5 m  28.6 m  m/s2 a step")
for source in ("full pedal", "radar, planned once", "radar, each step", "filter", "truth"):
    early, (gap, pedals, moving) = brake(source, 66.5)[0], brake(source, 28.6)
    jumps = np.abs(np.diff(pedals, axis=0))[moving[1:]].mean()
    print(f"{source:19}{(early < 0).mean():6.1%} {(gap < 0).mean():7.1%} {jumps:8.2f}")
