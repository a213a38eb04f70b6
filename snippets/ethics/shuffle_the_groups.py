"""The worst of ten small groups looks bad even where the groups are only names drawn by lot."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
learn, earns = people.split == "train", people.income_over_50k == 1
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(coded[learn], earns[learn])
asked = people[~learn & earns]  # only those who earn it can be passed over
passed = ~model.predict(coded.loc[asked.index])
both = asked.race.str.split("-").str[0] + ", " + asked.sex.str.lower()
rng = np.random.default_rng(0)


def share_passed(codes):
    """Share passed over in each group."""
    return np.bincount(codes, weights=passed) / np.bincount(codes)


for title, column in (("sex", asked.sex), ("race", asked.race), ("race and sex", both)):
    codes, names = pd.factorize(column, sort=True)
    size, seen = np.bincount(codes), share_passed(codes)
    luck = [np.ptp(share_passed(rng.permutation(codes))) for _ in range(1000)]
    worst = seen.argmax()
    print(f"by {title}: {len(names)} groups, the smallest with {size.min()} who earn it")
    print(f"  worst   {names[worst]}: {seen[worst]:.3f} of {size[worst]} passed over")
    print(
        f"  spread  {np.ptp(seen):.3f}; with names drawn by lot {np.median(luck):.3f}",
        end="",
    )
    print(f" in the middle, up to {np.quantile(luck, 0.95):.3f} in 95%")
rate = passed.mean()
print("\npeople of a group who earn it, for an interval of half the gap either way")
for gap in (0.02, 0.05, 0.10):
    print(f"  gap {gap:.2f}: {rate * (1 - rate) * (1.96 / (gap / 2)) ** 2:6,.0f}")
