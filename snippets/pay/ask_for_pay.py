"""A median of thirty answers is wide, and one from those who like to tell is wrong as well."""

import numpy as np

rng = np.random.default_rng(0)
# simulated: people whose median, and 90th over 10th percentile, are those of
# data scientists; one in ten of them is far from the middle on either side
low, median, high = 67_240, 120_230, 199_130
spread = np.log(high / low) / (2 * 1.2816)
people = median * np.exp(spread * rng.standard_normal(200_000))
well_paid = people > np.quantile(people, 0.70)
print(f"true median: {np.median(people):,.0f} dollars a year")
print("who answers         95% of 400 medians")
for who, eager in {"by lot": 1, "well paid x 3": 3}.items():
    weight = np.where(well_paid, eager, 1)
    for answers in (30, 300, 3000):
        said = rng.choice(people, (400, answers), p=weight / weight.sum())
        left, right = np.percentile(np.median(said, axis=1), [2.5, 97.5])
        print(f"{who:14}{answers:5}  {left:8,.0f} to {right:8,.0f}")
