"""Exact dollars give the answer away; moved by up to 5%, about half of what they add is gone."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import OrdinalEncoder

people = pd.read_csv("docs/data/adult_income.csv.gz")
rich, learn = people.pop("income_over_50k"), people.pop("split") == "train"
rng, gain = np.random.default_rng(0), people.capital_gain
shuffled = pd.Series(rng.permutation(rich), rich.index)
print("amounts with one answer only")
for name, answer in {"as they are": rich, "shuffled": shuffled}.items():
    often = answer[gain > 0].groupby(gain).agg(["size", "mean"]).query("size >= 10")
    pure = often["mean"].isin([0, 1]).sum()
    print(f"  {name:12} {pure:2} of {len(often)}")

words = people.select_dtypes(exclude="number").columns
people[words] = OrdinalEncoder().fit_transform(people[words])
money = ["capital_gain", "capital_loss"]
factor = rng.uniform(0.95, 1.05, len(people))
moved = people.assign(**{column: people[column] * factor for column in money})
yes_no = people.assign(**{column: people[column] > 0 for column in money})
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
some = gain[~learn] > 0
print("\nlearned and       AUC  those with")
print("asked with               a gain")
for name, fed, met in [
    ("exact dollars", people, people),
    ("asked moved", people, moved),
    ("learned, too", moved, moved),
    ("gain or none", yes_no, yes_no),
]:
    model.fit(fed[learn], rich[learn])
    risk = model.predict_proba(met[~learn])[:, 1]
    auc = roc_auc_score(rich[~learn], risk), roc_auc_score(rich[~learn][some], risk[some])
    print(f"{name:14} {auc[0]:6.3f} {auc[1]:8.3f}")
