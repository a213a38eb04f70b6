"""The worst of ten small groups looks bad even where the groups are only names drawn by lot."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
earns = people.income_over_50k == 1
rng = np.random.default_rng(0)
one, other = np.array_split(rng.permutation(len(people)), 2)
offer = pd.Series(False, people.index)
for learn, judge in (
    (one, other),
    (other, one),
):  # everybody judged by the other half's model
    gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
    offer[judge] = gbm.fit(coded.loc[learn], earns[learn]).predict(coded.loc[judge])
asked = people[earns].assign(passed=~offer)  # only those who earn it can be passed over
asked["race and sex"] = asked.race.str.split("-").str[0] + ", " + asked.sex.str.lower()
asked["Black or White"] = asked.race.where(asked.race.isin(["Black", "White"]))

print("                       smallest  worst                        spread   by lot")
print("by             groups   earn it  group         passed over           middle   95%")
for column in ("sex", "race", "race and sex", "Black or White"):
    rows = asked.dropna(subset=column)
    codes, names = pd.factorize(rows[column], sort=True)
    size = np.bincount(codes)
    share = np.bincount(codes, weights=rows.passed) / size
    lots = [np.bincount(rng.permutation(codes), weights=rows.passed) for _ in range(500)]
    middle, high = np.quantile(np.ptp(lots / size, axis=1), [0.5, 0.95])
    worst = share.argmax()
    print(
        f"{column:14} {len(names):6} {size.min():9,}  {names[worst].split('-')[0]:12}",
        end="",
    )
    print(f" {share[worst]:.3f} of {size[worst]:5,}", end="")
    print(f" {np.ptp(share):6.3f}   {middle:.3f} {high:.3f}")
rate = asked.passed.mean()
print("\npeople of a group who earn it, for an interval of half the gap either way")
for gap in (0.02, 0.05, 0.10):
    print(f"  gap {gap:.2f}: {rate * (1 - rate) * (1.96 / (gap / 2)) ** 2:6,.0f}")
