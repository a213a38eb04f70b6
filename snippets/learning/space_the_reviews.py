"""Simulated: five reviews of a card, crammed or spread, under two models of forgetting."""

import matplotlib.pyplot as plt
import numpy as np

cards, start, difficulty = 20_000, 2.4, 4.93  # after a first "good"; difficulty stays
plans = {
    "cram on day 0": [0, 0, 0, 0, 0],
    "cram on day 30": [30, 30, 30, 30, 30],
    "every 6 days": [6, 12, 18, 24, 30],
    "growing gaps": [1, 4, 9, 17, 30],
}


def recall(days, stability):
    """Chance to remember; after as many days as the stability it is nine in ten."""
    return 1 / (1 + days / (9 * stability))


def fsrs(stability, chance, known):
    """FSRS version 4, default weights: the nearer to forgotten, the more a review helps."""
    help_ = np.exp(0.94 * (1 - chance)) - 1
    grown = stability * (1 + np.exp(1.49) * (11 - difficulty) * stability**-0.14 * help_)
    lost = 2.18 * difficulty**-0.05 * ((stability + 1) ** 0.34 - 1)
    lost = lost * np.exp(1.26 * (1 - chance))
    return np.where(known, grown, lost)


def boxes(stability, chance, known):
    """Boxes of cards: a success doubles, a failure halves, whenever it comes."""
    return np.where(known, 2 * stability, stability / 2)


rng = np.random.default_rng(0)
for update in (fsrs, boxes):
    print(f"simulated, {update.__name__:6} day 31 day 120 day 365")
    for plan, days in plans.items():
        stability, last = np.full(cards, start), 0
        for day in days:
            chance = recall(day - last, stability)
            stability, last = update(stability, chance, rng.random(cards) < chance), day
        later = [recall(day - last, stability).mean() for day in (31, 120, 365)]
        print(f"  {plan:15}", *(f"{share:7.1%}" for share in later))
        if update is fsrs:
            after = np.arange(30, 366, 15)
            shares = [100 * recall(day - last, stability).mean() for day in after]
            plt.plot(after, shares, "--" if plan == "growing gaps" else "-", label=plan)
plt.gca().set(xlabel="day", ylabel="remembered, %", ylim=(0, 100))
plt.legend()
plt.show()
