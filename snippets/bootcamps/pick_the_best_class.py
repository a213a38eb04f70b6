"""Twelve classes of one school with one true chance: the best of them looks far better than the school is (simulated)."""

import numpy as np

chance = 0.40  # the same for every student of every class: simulated
size, classes = 25, 12
rng = np.random.default_rng(0)
rates = rng.binomial(size, chance, (10_000, classes)) / size
best = rates.max(axis=1)
low, high = np.quantile(rates, [0.025, 0.975])
print(f"true chance                {chance:.0%}")
print(f"one class of {size}            {low:.0%} to {high:.0%} (95% of classes)")
print(f"best of {classes} classes         {best.mean():.0%} on average")
print(f"all {classes} together            ", end="")
print("{:.0%} to {:.0%}".format(*np.quantile(rates.mean(axis=1), [0.025, 0.975])))
