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
learn, earns = people.split == "train", people.income_over_50k == 1
test, sex = people[~learn], people.sex
gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
rules = {"from a bachelor's degree": test.education_num >= 13}
blind = inputs.drop(["capital_gain", "capital_loss"])
for name, columns in {
    "no capital gains, losses": blind,
    "the model, from 0.5 on": inputs,
}.items():
    gbm.fit(coded.loc[learn, columns], earns[learn])
    rules[name] = offer = pd.Series(gbm.predict(coded.loc[~learn, columns]), test.index)
alike = pd.util.hash_pandas_object(people[inputs], index=False)
rules["same, unlike any learned"] = offer[~alike[test.index].isin(alike[learn])]
print("an offer wins or loses 100 dollars      $ per   passed over")
print("                         people  right   1,000  women   men")
for name, made in rules.items():
    won = 1e5 * (made * (2 * earns[made.index] - 1)).mean()
    line = f"{name:24} {len(made):6,}  {(made == earns[made.index]).mean():.3f} {won:7,.0f}"
    print(line, "{:.3f} {:.3f}".format(*(~made)[earns].groupby(sex).mean()))
earns = earns[test.index]
groups = {
    name: test[c] == name for c in ("sex", "race") for name in test[c].value_counts().index
}
print("\nthe model          people  earn   passed over           flattered")
for place, (name, who) in enumerate(groups.items()):
    line = f"{name:18}{who.sum():7,} {earns[who].mean():.3f}"
    for asked, wrong in ((who & earns, ~offer), (who & ~earns, offer)):
        count = binomtest(int(wrong[asked].sum()), int(asked.sum()))
        low, high = count.proportion_ci(method="wilson")
        line += f"  {count.statistic:.3f} [{low:.3f}, {high:.3f}]"
        if earns[asked].all():
            plt.plot([low, count.statistic, high], [place] * 3, "o-C0", markevery=[1], lw=3)
    print(line)
plt.yticks(range(len(groups)), [name.replace("-", "-\n", 1) for name in groups])
plt.gca().invert_yaxis()
plt.xlabel("share passed over, of those who earn it")
plt.show()
