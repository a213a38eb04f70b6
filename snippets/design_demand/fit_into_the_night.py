"""Three million series fit into the night if the model is cheap and the work is cut into small pieces."""

import heapq

import numpy as np

ITEMS, SHOPS = 20_000, 150  # all assumed: put yours here
CLOSED, LEAVES = 1.5, 6.0  # hours of the night: sales are in; the order must leave
LOAD, CHECK = 20, 30  # minutes to read the sales; to check and send the order
CORE_HOUR = 30 / 720  # dollars, a core for thirty a month

series = ITEMS * SHOPS
window = (LEAVES - CLOSED) * 60 - LOAD - CHECK
print(f"{series:,} series in {window:.0f} minutes, {window / 2:.0f} if a run may fail once")
moments = [CLOSED * 60, LOAD, window / 2, window / 2, CHECK]
steps = ["sales in", "read", "first run done", "second", "order leaves"]
for step, at in zip(steps, np.cumsum(moments).astype(int)):
    print(f"  {at // 60:02}:{at % 60:02} {step}")
print("model                  ms each  core hours   cores  $ a month")
for model, ms in {
    "quantile of the past": 0.05,
    "one model for all, a row": 0.2,
    "a small model each": 50,
    "a search for each": 2000,
}.items():
    hours = series * ms / 3.6e6
    print(f"{model:24} {ms:5} {hours:10,.2f} {hours * 60 / (window / 2):8,.1f}", end="")
    print(f" {hours * 30 * CORE_HOUR:10,.0f}")

rng = np.random.default_rng(0)
size = rng.lognormal(0, 0.8, SHOPS)
size = series * size / size.sum()  # SIMULATED: some shops carry far more than others
print("SIMULATED, a small model each on 24 cores, minutes")
for cut, pieces in {
    "a piece for each shop": size,
    "the largest shop first": np.sort(size)[::-1],
    "1,000 series a piece": [1000] * 3000,
}.items():
    free = [0.0] * 24
    for piece in pieces:  # in the order they come; whoever is free takes the next
        heapq.heappush(free, heapq.heappop(free) + piece * 0.050 / 60)
    print(f"{cut:22} last core done {max(free):4.0f}, mean core {np.mean(free):4.0f}")
