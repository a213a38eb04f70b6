"""One model, one threshold: whom it passes over and whom it flatters, by sex and race, with intervals."""

import matplotlib.pyplot as plt
import pandas as pd
from scipy.stats import binomtest
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k"])
coded = people[inputs].apply(
    lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0]
)
learn = people.split == "train"
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(coded[learn], people.income_over_50k[learn])

test = people[~learn]
earns = test.income_over_50k == 1
rules = {
    "dumb: an offer to nobody": earns & False,
    "dumb: from a bachelor's degree on": test.education_num >= 13,
    "the model, from 0.5 on": model.predict_proba(coded[~learn])[:, 1] >= 0.5,
}
print(f"{len(test):,} people not learned from; an offer wins or loses 100 dollars")
for name, offer in rules.items():
    dollars = 1e5 * ((offer & earns).mean() - (offer & ~earns).mean())
    print(f"{name:34} right {(offer == earns).mean():.3f}, {dollars:6,.0f} per 1,000")
groups = {sex: test.sex == sex for sex in ("Male", "Female")}
groups |= {race: test.race == race for race in test.race.value_counts().index}
print("\nthe model          people  earn   passed over           flattered")
for place, (name, who) in enumerate(groups.items()):
    line = f"{name:18}{who.sum():7,} {earns[who].mean():.3f}"
    for asked, wrong in ((who & earns, ~offer), (who & ~earns, offer)):
        count = binomtest(int(wrong[asked].sum()), int(asked.sum()))
        low, high = count.proportion_ci(method="wilson")
        line += f"  {count.statistic:.3f} [{low:.3f}, {high:.3f}]"
        if earns[asked].all():
            plt.plot([low, high], [place, place], color="C0", lw=3)
            plt.plot(count.statistic, place, "o", color="C0")
    print(line)
twin = pd.util.hash_pandas_object(people.drop(columns="split"), index=False)
new = ~twin[~learn].isin(twin[learn])  # no row learned from looks just like it
print(f"\nonly the {new.sum():,} people unlike any row learned from:")
missed = [(~offer)[new & earns & groups[sex]].mean() for sex in ("Male", "Female")]
print("  passed over {:.3f} of the men and {:.3f} of the women".format(*missed))
plt.yticks(range(len(groups)), [name.replace("-", "-\n", 1) for name in groups])
plt.gca().invert_yaxis()
plt.xlabel("share passed over, of those who earn it")
plt.show()
