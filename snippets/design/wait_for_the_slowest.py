"""Simulated: one call in a hundred is slow, and of the pages that need a hundred calls most are."""

import numpy as np

LIMIT = 100  # milliseconds a page may take
LATE = 100 / 1e6  # dollars, assumed: a million late pages lose a hundred
PAGES = 60e6  # a day, as in the first script
rng = np.random.default_rng(0)


def call(*shape):
    """Milliseconds of single calls: near ten, but one in a hundred is stuck a while."""
    quick = 10 * rng.lognormal(0, 0.3, shape)
    return quick + (rng.random(shape) < 0.01) * rng.uniform(100, 400, shape)


def report(name, page, formula=""):
    late = (page > LIMIT).mean()
    print(f"{name:20}{page.mean():4.0f} {np.median(page):7.0f} {late:9.1%}", end="")
    print(f" {formula:>8} {PAGES * late * LATE:9,.0f}")


print("SIMULATED             page waits   over 100 ms by  dollars")
print("calls a page        mean  median    pages  formula   a day")
for calls in (1, 10, 100):
    waits = call(2_000_000 // calls, calls)  # sent at once: the page needs the slowest
    report(calls, waits.max(axis=1), f"{1 - 0.99**calls:.1%}")

patience = np.quantile(waits, 0.95)  # then ask a second machine the same
second = patience + call(*waits.shape)
hedged = np.where(waits > patience, np.minimum(waits, second), waits)
report("100, asked twice", hedged.max(axis=1))
report("100, leave at 50", np.minimum(waits, 50).max(axis=1))

# as many slow moments, but all calls of a page meet them together: a shared cause
stuck = (rng.random((20_000, 1)) < 0.01) * rng.uniform(100, 400, (20_000, 1))
together = 10 * rng.lognormal(0, 0.3, waits.shape) + stuck
again = patience + 10 * rng.lognormal(0, 0.3, waits.shape) + stuck
report("100, slow together", together.max(axis=1))
twice = np.where(together > patience, np.minimum(together, again), together)
report("  asked twice", twice.max(axis=1))
print(f"asked twice after {patience:.0f} ms: {(waits > patience).mean():.1%} more calls")
print(f"leave at 50 ms: {(waits > 50).mean():.1%} of the answers missing")
