"""A score that means the same for both sexes must err differently, because fewer women earn it."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
learn = people.split == "train"
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(coded[learn], people.income_over_50k[learn])
test = people[~learn].assign(said=model.predict_proba(coded[~learn])[:, 1])
test["earn"] = test.income_over_50k == 1
test["fifth"] = (5 * test.said).astype(int)

rates = {}
print("          earn    right of    passed   flattered  flattered by")
print("                    offers      over                the formula")
for sex in ("Male", "Female"):
    who = test[test.sex == sex]
    offer = who.said >= 0.5
    p, right, found = who.earn.mean(), who.earn[offer].mean(), offer[who.earn].mean()
    rates[sex] = p, right, found
    formula = p / (1 - p) * (1 - right) / right * found
    print(f"{sex:8} {p:5.3f} {right:11.3f} {1 - found:9.3f}", end="")
    print(f" {offer[~who.earn].mean():11.3f} {formula:14.3f}")
(_, right, found), p = rates["Male"], rates["Female"][0]
must = p / (1 - p) * (1 - right) / right * found
print(f"women, if both middle columns were the men's {must:19.3f}")

means = test.groupby(["sex", "fifth"]).agg(
    people=("said", "size"), said=("said", "mean"), earn=("earn", "mean")
)
print("\nchance said, mean          share who earn it (* not within two standard errors)")
for (sex, _), (number, said, earn) in means.iterrows():
    error = (earn * (1 - earn) / number) ** 0.5
    far = "*" if abs(said - earn) > 2 * error else ""
    print(f"{sex:7} {number:6,.0f} people  {said:.3f} {earn:10.3f} {far}")
for sex, mark in (("Male", "o-"), ("Female", "s--")):
    plt.plot(means.loc[sex].said, means.loc[sex].earn, mark, label=sex)
plt.axline((0, 0), (1, 1), color="gray", lw=1)
plt.gca().set(xlabel="chance said", ylabel="share who earn it")
plt.legend()
plt.show()
