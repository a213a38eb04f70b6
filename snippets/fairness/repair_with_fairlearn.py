"""Fairlearn moves the thresholds by sex, and where two shares must agree it tosses coins for offers."""

import pandas as pd
from fairlearn.postprocessing import ThresholdOptimizer
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
over, sex = people.income_over_50k, people.sex
train, test = people.index[people.split == "train"], people.index[people.split == "test"]
fit, adjust = train[::2], train[1::2]  # the thresholds need rows of their own
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(coded.loc[fit], over[fit])
before = model.predict(coded.loc[test]) == 1
earns, woman = over[test].to_numpy() == 1, sex[test].to_numpy() == "Female"


def show(name, offer):
    """Three shares, for men and women each."""
    print(f"{name:14}", end="")
    for wanted, among in ((~offer, earns), (offer, ~earns), (earns, offer)):
        share = [wanted[among & who].mean() for who in (~woman, woman)]
        print(" {:7.3f} {:.3f}".format(*share), end="")
    print()


print("                 passed over     flattered      right of")
print("                  men women     men women     men women")
show("one threshold", before)
bills = []
rules = ("demographic_parity", "true_positive_rate_parity", "equalized_odds")
for name, rule in zip(("same offered", "same passed", "same errors"), rules, strict=True):
    fair = ThresholdOptimizer(
        estimator=model, constraints=rule, prefit=True, predict_method="predict_proba"
    ).fit(coded.loc[adjust], over[adjust], sensitive_features=sex[adjust])
    asked = {"X": coded.loc[test], "sensitive_features": sex[test]}
    offer, again = (fair.predict(**asked, random_state=coin) == 1 for coin in (0, 1))
    show(name, offer)
    won = 1e5 * (2 * earns - 1) * (offer.astype(int) - before)  # per 1,000 people
    gain, lose = offer & ~before & woman, before & ~offer & ~woman
    bill = f"{name:14} {won.mean():+7,.0f} +-{1.96 * won.std() / len(won) ** 0.5:3.0f}"
    bill += (
        f" {gain.sum():8} {earns[gain].mean():.3f} {lose.sum():7} {earns[lose].mean():.3f}"
    )
    bills.append(bill + f" {(offer != again).sum():7}")
print("\nagainst one                  women gain       men lose    coins")
print("threshold       $ per 1,000  offers  earn  offers  earn  decide", *bills, sep="\n")
