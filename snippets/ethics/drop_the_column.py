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
train = people.split == "train"
learn, judge = people.index[train][::2], people.index[~train]  # half, for speed
over, female = people.income_over_50k == 1, people.sex == "Female"
earns, woman = (flag[judge].to_numpy() for flag in (over, female))
women = woman[earns]  # the gap is about them
draws = np.random.default_rng(0).integers(0, len(women), (500, len(women)))


def say(columns, target):
    """The chance of the target for the people not learned from."""
    gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
    gbm.fit(coded.loc[learn, columns], target[learn])
    return gbm.predict_proba(coded.loc[judge, columns])[:, 1]


def gap(passed, rows):
    """Share of the women passed over less the share of the men, for each draw of rows."""
    missed, of_women = passed[rows], women[rows]
    share = (missed & of_women).sum(axis=-1) / of_women.sum(axis=-1)
    return share - (missed & ~of_women).sum(axis=-1) / (~of_women).sum(axis=-1)


known = {"all 13 inputs": [], "without sex": ["sex"], "nor race": ["sex", "race"]}
known["nor family"] = known["nor race"] + ["relationship", "marital_status"]
known["all but gains"] = ["capital_gain", "capital_loss"]  # they know too much
gaps = {}
print("             guesses sex  $ per 1,000   gap between women and men      change")
for name, dropped in known.items():
    columns = list(inputs.drop(dropped))
    offer = say(columns, over) >= 0.5
    dollars = 1e5 * ((offer & earns).mean() - (offer & ~earns).mean())
    told = "sex" in columns
    guess = "told" if told else f"{roc_auc_score(woman, say(columns, female)):.3f}"
    gaps[name] = gap(~offer[earns], draws)
    line = f"{name:13} {guess:>10} {dollars:12,.0f}   {gap(~offer[earns], slice(None)):.3f}"
    for drawn in (gaps[name], gaps[name] - gaps["all 13 inputs"])[: 1 + len(dropped)]:
        line += " [{:+.3f}, {:+.3f}]".format(*np.quantile(drawn, [0.025, 0.975]))
    print(line)
