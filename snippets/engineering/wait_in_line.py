"""Waiting explodes long before a worker is busy all the time; a simulated queue agrees with the formula."""

import heapq
from math import exp, factorial

import numpy as np
from scipy.optimize import brentq

SERVICE = 0.050  # seconds, assumed mean; single times vary (exponential, also assumed)


def share_later(limit, rate, workers):
    """Share of answers later than the limit, if requests come at random (Erlang's formula)."""
    done, load = 1 / SERVICE, rate * SERVICE
    full = load**workers / factorial(workers) / (1 - load / workers)
    waits = full / (full + sum(load**k / factorial(k) for k in range(workers)))
    spare = workers * done - rate + 1e-6  # how fast a line gets shorter
    slow, fast = exp(-spare * limit), exp(-done * limit)
    return (1 - waits) * fast + waits * (spare * fast - done * slow) / (spare - done)


def slowest_of_100(rate, workers):
    """The time that one answer in a hundred exceeds, in milliseconds."""
    return 1000 * brentq(lambda limit: share_later(limit, rate, workers) - 0.01, 0, 60)


rng = np.random.default_rng(0)
print("simulated     one worker   answer in ms   99th by")
print("                 is busy    mean   99th   formula")
for workers, rate in [(1, 6), (1, 12), (1, 16), (2, 32), (4, 64)]:
    arrivals = np.cumsum(rng.exponential(1 / rate, 150_000))
    works = rng.exponential(SERVICE, len(arrivals))
    free_at, took = [0.0] * workers, []
    for arrival, work in zip(arrivals, works):
        end = max(arrival, heapq.heappop(free_at)) + work  # who is free first takes it
        heapq.heappush(free_at, end)
        took.append(1000 * (end - arrival))
    busy, slowest = rate * SERVICE / workers, slowest_of_100(rate, workers)
    print(f"{workers} for {rate:2}/s {busy:14.0%}", end="")
    print(f"{np.mean(took):8.0f} {np.quantile(took, 0.99):6.0f} {slowest:9.0f}")

by_hand = np.log(100) / (1 / SERVICE - 6)  # one worker: the answer time is exponential
print(f"by hand, 1 for 6/s: ln(100) / (20 - 6) = {1000 * by_hand:.0f} ms")
print(f"busiest hour, 14.4/s: 99th {slowest_of_100(14.4, 1):.0f} ms with 1, ", end="")
print(f"{slowest_of_100(14.4, 2):.0f} with 2, {slowest_of_100(14.4, 3):.0f} with 3")
