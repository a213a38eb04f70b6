"""Average rates promise nine in ten an offer in half the time that people with rates of their own need."""

import matplotlib.pyplot as plt
import numpy as np

per_week, delay = 5, 6  # applications; weeks until an offer comes: assumptions
# chances of a first talk, a full round, an offer: our range of 2026-11-30
low, high = np.array([0.01, 0.4, 0.15]), np.array([0.16, 0.6, 0.3])
middle = np.sqrt(low * high)
rng = np.random.default_rng(0)
people = low * (high / low) ** rng.random((20_000, 3))  # simulated
weeks = np.arange(209)
ready = np.maximum(weeks - delay, 0)


def offer_by(rates, referral=1):
    """Chance of an offer by each week; one application in five has a referral."""
    chance = np.atleast_1d(np.prod(rates, axis=-1))
    none = (1 - chance) ** (per_week - 1) * (1 - referral * chance)
    return np.array([1 - (none**n).mean() for n in ready])


curves = {
    "low": offer_by(low),
    "middle": offer_by(middle),
    "high": offer_by(high),
    "referral x 2": offer_by(middle, 2),
    "referral x 10": offer_by(middle, 10),
    "average rates": offer_by(people.mean(axis=0)),
    "own rates": offer_by(people),
}
for name, rates in {"low": low, "middle": middle, "high": high}.items():
    print(f"{name:7} {1 / np.prod(rates):5,.0f} sent for one offer")
print("offer by week   26   52  104   90%")
for name, curve in curves.items():
    by = " ".join(f"{curve[w]:4.0%}" for w in (26, 52, 104))
    when = np.argmax(curve >= 0.9) or "later"
    print(f"{name:13} {by} {when:>5}")
    if not name.startswith(("referral", "average")):
        plt.plot(weeks[:157:6], curve[:157:6], label=name)
for w in (0, 26, 52, 78):
    rest = (curve[w + 26] - curve[w]) / (1 - curve[w])  # own rates
    print(f"none by week {w:2}: {rest:.0%} in the next 26")
plt.xlabel("weeks of five applications")
plt.ylabel("chance of an offer by then")
plt.legend()
plt.show()
