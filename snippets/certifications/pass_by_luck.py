"""What a pass says about what somebody knows: 50 scored questions, four choices, one to three tries."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binom

SCORED = 50
NEEDED = 36  # an assumption: what is published is a scaled mark


def passes(known, needed=NEEDED, tries=1):
    """Chance to pass; what is not known is guessed, one time in four right."""
    once = binom.sf(needed - 1, SCORED, known + (1 - known) / 4)
    return 1 - (1 - once) ** tries


known = np.array([0.40, 0.50, 0.60, 0.65, 0.70, 0.80])
print(f"passes with {NEEDED} of {SCORED} right")
print("knows    right, mean      once   within 3 tries")
for k in known:
    right = k + (1 - k) / 4
    print(f"{k:5.0%} {right:14.1%} {passes(k):9.1%} {passes(k, tries=3):16.1%}")

print("\npasses once, if another number is needed")
print("needed " + "".join(f"{k:>7.0%}" for k in known))
for needed in (33, 36, 39):
    chances = passes(known, needed)
    print(f"{needed:6} " + "".join(f"{p:>7.1%}" for p in chances))
    grid = np.arange(0.30, 0.96, 0.05)
    plt.plot(100 * grid, 100 * passes(grid, needed), label=f"{needed} needed")

# candidates of all kinds: knowledge spread evenly from 40 to 90%
level = np.linspace(0.40, 0.90, 501)
line = (NEEDED / SCORED - 0.25) / 0.75  # who gets 36 right on average
print(f"\n36 right on average: knows {line:.0%}, the line")
for tries in (1, 3):
    below = np.average(level < line, weights=passes(level, tries=tries))
    print(f"passed within {tries}: {below:4.0%} of them below the line")
plt.plot(100 * grid, 100 * passes(grid, tries=3), "k--", label="36, three tries")
plt.gca().set(xlabel="knows, %", ylabel="passes, %", ylim=(0, 100))
plt.legend()
plt.show()
