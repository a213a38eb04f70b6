"""Rewriting the CV after ten silences costs a sound search months; never doing it costs a broken one years."""

import numpy as np

per_week, rewrite = 5, 5  # a rewrite eats a week of five applications: assumption
sound, broken = 0.04, 0.01  # chance that an application brings a talk: assumption
mends = 0.5  # chance that a rewrite mends a broken CV: assumption
offer_from_talk = 0.49 * 0.212  # the middle of the funnel above


def weeks_to_offer(after):
    """Mean weeks, exactly, if one rewrites after so many silences in a row."""
    need = {}
    for talk in (sound, broken):
        quiet = (1 - talk) ** after  # the whole row is silent
        spent = (1 - quiet) / talk + quiet * rewrite  # applications until it ends
        again = (1 - quiet) * (1 - offer_from_talk)  # a talk that led nowhere
        if talk == broken:
            spent += quiet * mends * need[sound]
            again -= quiet * mends
        need[talk] = spent / (1 - again - quiet)
    return need[sound] / per_week, need[broken] / per_week


print("rewrite  it's    weeks to offer (lost)")
print("after    luck    sound     broken")
best = np.min([weeks_to_offer(after) for after in range(5, 2000)], axis=0)
for after in (10, 20, 40, 60, 100, 10_000):
    name = after if after < 1000 else "never"
    row = f"{name:>5} {(1 - sound) ** after:7.0%} "
    for mean, least in zip(weeks_to_offer(after), best):
        row += f"{mean:5.0f} ({mean - least:2.0f})"
    print(row)

print("\nmisses in a row that luck brings\nless than once in 20")
for step, rate in {"talk": 0.04, "full round": 0.49, "offer": 0.212}.items():
    misses = np.ceil(np.log(0.05) / np.log(1 - rate))
    print(f"{step:11} at {rate:3.0%} {misses:6.0f}")
print("\n200 alike or, as long, 40 tailored")
for talk in (0.01, 0.04):
    level = 1 - (1 - talk) ** 5
    print(f"{200 * talk:.0f} talks at {talk:.0%}, level with {level:5.1%}")
