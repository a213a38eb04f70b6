"""SIMULATED: after twenty slow seconds, retries keep a mended service down."""

from heapq import heappop, heappush

import numpy as np

# as on the page about design: two workers, the busiest calm hour, a phone's patience
WORKERS, WORK, ASKED, PATIENCE = 2, 0.050, 14.4, 0.300  # seconds; requests a second
SPANS = {"before": (0, 60), "slow": (60, 80), "next": (80, 140), "fifth": (320, 380)}
POLICIES = {  # retries, first wait (doubled), retries a request earns, drop the stale
    "no retry": (0, 0, 0, False),
    "3 at once": (3, 0, np.inf, False),
    "3, waiting": (3, 1, np.inf, False),
    "3, budget": (3, 0, 0.1, False),
    "3, no stale": (3, 0, np.inf, True),
}


def serve(retries, wait, earned, drop, seed):
    rng = np.random.default_rng(seed)
    first = np.sort(rng.uniform(0, 400, rng.poisson(ASKED * 400)))
    calls = [(moment, who, 0) for who, moment in enumerate(first)]
    free, budget = [0.0] * WORKERS, 0.0
    in_time, sent = np.zeros(len(first)), np.zeros(len(first))
    while calls:
        now, who, attempt = heappop(calls)
        sent[who] += 1
        if attempt == 0:
            budget = min(budget, 10) + earned
        start = max(now, heappop(free))
        stale = drop and start + WORK > now + PATIENCE  # nobody will wait for it
        slow = 4 if 60 <= start < 80 else 1
        end = start if stale else start + rng.exponential(WORK * slow)
        heappush(free, end)
        if not stale and end <= now + PATIENCE:
            in_time[who] = 1
        elif attempt < retries and budget >= 1:
            budget -= 1
            again = now + PATIENCE + wait * rng.uniform(0, 2**attempt)
            heappush(calls, (again, who, attempt + 1))
    spans = [(first >= a) & (first < b) for a, b in SPANS.values()]
    return [*(in_time[s].mean() for s in spans), sent[spans[-1]].mean()]


print("SIMULATED, 5 runs; answered in time")
print(f"{'':10}", *(f"{name:>6}" for name in SPANS), " calls")
for policy, settings in POLICIES.items():
    *shares, load = np.mean([serve(*settings, seed) for seed in range(5)], axis=0)
    print(f"{policy:10}", *(f"{share:6.0%}" for share in shares), f"{load:6.1f}")
