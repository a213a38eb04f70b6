"""Labels that overlook one woman in three: women lose half of their offers, the accuracy stays."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
learn, judge = people.split == "train", people.split == "test"
woman = people.sex == "Female"
true = people.income_over_50k == 1
# simulated: whoever wrote the labels overlooked one woman in three; three draws of who
draws = np.random.default_rng(0).random((3, len(people))) < 1 / 3
overlooked = woman & true & draws[0]
recorded = true & ~overlooked


def decide(label):
    """Offers to the people not learned from, by a model that learned this label."""
    model = HistGradientBoostingClassifier(
        max_iter=50, early_stopping=False, random_state=0
    )
    model.fit(coded[learn], label[learn])
    return pd.Series(model.predict(coded[judge]), people.index[judge])


for part, name in ((learn, "train"), (judge, "test")):
    hidden, all_women = (overlooked & part).sum(), (woman & true & part).sum()
    print(
        f"simulated: in {name:5} {hidden:3} of {all_women:5,} women who earn it recorded as if not"
    )
print("\nlearned  audited     passed over    right  $ per 1,000  offers")
print("from     against    men   women                       to women")
for name, label in (("true", true), ("recorded", recorded)):
    offer = decide(label)
    asked = woman[judge]
    for against, audit in (("recorded", recorded[judge]), ("true", true[judge])):
        missed = [(~offer[audit & who]).mean() for who in (~asked, asked)]
        dollars = 1e5 * ((offer & audit).mean() - (offer & ~audit).mean())
        print(f"{name:8} {against:8} {missed[0]:6.3f} {missed[1]:6.3f}", end="")
        print(f" {(offer == audit).mean():9.3f} {dollars:9,.0f} {offer[asked].sum():10}")
others = [decide(true & ~(woman & draw))[woman[judge]].sum() for draw in draws[1:]]
print("offers to women where other women are overlooked: {} and {}".format(*others))
