"""Weights in training move the gap without asking anybody's sex when it comes to the offer."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
over, woman = people.income_over_50k == 1, people.sex == "Female"


def balance(rows):
    """How often a sex and an income would meet if they were unrelated, over how often they do."""
    who, earns = woman[rows], over[rows]
    alone = who.groupby(who).transform("size") * earns.groupby(earns).transform("size")
    return alone / len(rows) / who.groupby([who, earns]).transform("size")


gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
powers, found = (0, 0.25, 0.5, 1), []
for seed in range(3):
    order = np.random.default_rng(seed).permutation(len(people))
    learn, judge, _ = np.array_split(order, 3)
    weight = balance(learn)
    for power in powers:
        gbm.fit(coded.loc[learn], over[learn], sample_weight=weight**power)
        offer = pd.Series(gbm.predict(coded.loc[judge]), judge)
        shares = [
            *(~offer)[over[judge]].groupby(woman).mean(),
            *offer.groupby(woman).mean(),
        ]
        found.append([*shares, 1e5 * (offer * (2 * over[judge] - 1)).mean()])
print("weight of a row in training, last split")
for (female, earns), heavy in weight.groupby([woman, over]).first().items():
    who = "women" if female else "men"
    print(f"  {who:6}{'earns it' if earns else 'does not'} {heavy:.2f}")
found = np.array(found).reshape(3, len(powers), 5)
gap, cost = found[..., 1] - found[..., 0], found[..., 4] - found[:, :1, 4]
print("\n3 splits,  passed over  offered      gap passed over  $ per 1,000 against 0")
print("mean       men   women  men   women  least  most      mean   least  most")
for power, row, g, c in zip(powers, found.mean(axis=0), gap.T, cost.T):
    print("power {:<4} {:.3f} {:.3f}  {:.3f} {:.3f}".format(power, *row), end="")
    print(f"  {g.min():+.3f} {g.max():+.3f}", end="")
    print(f"  {c.mean():+6,.0f} {c.min():+6,.0f} {c.max():+6,.0f}")
