"""Without the column the model still guesses the sex, and most of the gap between the groups stays."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k"])
coded = people[inputs].copy()
for name in coded.select_dtypes(exclude="int"):
    coded[name] = coded[name].factorize(sort=True)[0]
over, woman = people.income_over_50k == 1, people.sex == "Female"
married, rng = people.marital_status == "Married-civ-spouse", np.random.default_rng(0)
splits = [np.array_split(rng.permutation(len(people)), 3)[:2] for _ in range(3)]


def say(columns, target, learn, judge):
    """The chance of the target for the people not learned from."""
    gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
    gbm.fit(coded.loc[learn, columns], target[learn])
    return pd.Series(gbm.predict_proba(coded.loc[judge, columns])[:, 1], judge)


known = {"all inputs": [], "without sex": ["sex"]}
known["nor family"] = ["sex", "relationship", "marital_status"]
found = {name: [] for name in known}
print("mean of 3      $ per  passed over, women less men  guesses")
print("splits         1,000    gap  change  least   most  sex, AUC")
for name, dropped in known.items():
    for split in splits:
        offer = say(inputs.drop(dropped), over, *split) >= 0.5
        earns, wed = over[offer.index], married[offer.index]
        lost = [(~offer)[earns & who].groupby(woman).mean() for who in (earns, wed, ~wed)]
        gap = lost[0][True] - lost[0][False]
        dollars = 1e5 * ((offer & earns).mean() - (offer & ~earns).mean())
        found[name].append([dollars, gap, *lost[1], *lost[2]])
    line = "{:12} {:7,.0f} {:+.3f}".format(name, *np.mean(found[name], axis=0)[:2])
    if dropped:  # compared with all inputs on the same split
        change = np.subtract(found[name], found["all inputs"])[:, 1]
        line += f"  {change.mean():+.3f} {change.min():+.3f} {change.max():+.3f}"
        said = say(inputs.drop(dropped), woman, *splits[0])
        line += f"  {roc_auc_score(woman[said.index], said):8.3f}"
    print(line)
missed, wed = np.mean(found["all inputs"], axis=0)[2:], married[over].groupby(woman).mean()
print("\nof those who earn it              men women")
names = "married", "the married passed over", "the others passed over"
for name, (men, women) in zip(names, (wed, missed[:2], missed[2:])):
    print(f"{name:31} {men:.3f} {women:.3f}")
