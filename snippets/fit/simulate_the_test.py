"""Simulated: more questions mend noise, not a test that asks for the wrong thing."""

import numpy as np

rng = np.random.default_rng(0)
people, share = 40_000, 0.30
# assumption: 30 of 100 who begin would be content in the job after a year
content = rng.normal(size=people)
would_be = content > np.quantile(content, 1 - share)

print("SIMULATED: content after a year,")
print("of 100 told to go (of 100 told to stop)")
print(f"without any test {100 * would_be.mean():.0f}")
print("correlation       0.3       0.6")
for items in (5, 10, 20, 40, 0):
    line = f"{items:2} questions" if items else "no noise    "
    for knows in (0.3, 0.6):  # of what is asked with being content
        asked = knows * content + (1 - knows**2) ** 0.5 * rng.normal(size=people)
        score = asked
        if items:
            chance_of_yes = 1 / (1 + np.exp(-1.5 * asked))
            yes = sum(rng.random(people) < chance_of_yes for _ in range(items))
            score = yes + rng.random(people)  # ties by lot
        go = score > np.quantile(score, 1 - share)
        line += f"{100 * would_be[go].mean():5.0f} ({100 * would_be[~go].mean():.0f})"
    print(line)
