"""In three years looking first earns less than the first offer, unless offers are many and you have an income; in ten a bar at the middle wins."""

import numpy as np

people = 6_000  # simulated
chances = {"year": 1 / 52, "quarter": 1 / 13, "month": 1 / 4.3}


def draw(horizon):
    """Weeks of offers and their pay: in the middle 100, one in ten below 77, one above 129."""
    rng, offers = np.random.default_rng(0), {}
    for often, chance in chances.items():
        shape = people, int(horizon * chance * 2 + 15)
        week = rng.geometric(chance, shape).cumsum(axis=1)
        offers[often] = week, 100 * np.exp(0.2 * rng.standard_normal(shape))
    return offers


def look(week, pay):
    """The rule of 37%: 19 of 52 weeks only look, then take a better one; at the end any."""
    seen = np.where(week <= 19, pay, 0).max(axis=1, keepdims=True)
    return ((week > 19) & (pay >= seen)) | (week > 52)


rules = {
    "first": lambda week, pay: pay > 0,
    "bar 100": lambda week, pay: pay >= 100,
    "bar 115": lambda week, pay: pay >= 115,
    "look 37%": look,
}
print("years of middle pay earned, weeks waited")
print("below the first row: against it")
for now, horizon in [(0, 156), (60, 156), (0, 520)]:
    offers = draw(horizon)
    print(f"income while looking {now}, of {horizon // 52} years")
    print("an offer a  year   quarter     month")
    base = {}
    for name, rule in rules.items():
        print(f"{name:8}", end="")
        for often, (week, pay) in offers.items():
            take = rule(week, pay) & (week < horizon) & (pay >= now)
            chosen, who = take.argmax(axis=1), np.arange(people)
            start = np.where(take.any(axis=1), week[who, chosen], horizon)
            earned = now * start + pay[who, chosen] * (horizon - start)
            years = earned.mean() / 5200
            shown = f"{years - base[often]:+.2f}" if often in base else f"{years:.2f}"
            base.setdefault(often, years)
            print(f"{shown:>6}{np.median(start):4.0f}", end="")
        print()
