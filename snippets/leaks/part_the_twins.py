"""Rows with a twin in training are the harder ones; learning without twins changes nothing."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.preprocessing import OrdinalEncoder

people = pd.read_csv("docs/data/adult_income.csv.gz")
rich, learn = people.pop("income_over_50k"), people.pop("split") == "train"
words = people.select_dtypes(exclude="number").columns
people[words] = OrdinalEncoder().fit_transform(people[words])
key = people.apply(tuple, axis=1)
alone = learn & ~key.isin(set(key[~learn]))
twin = key[~learn].isin(set(key[learn]))
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
right = {}
for name, rows in {"all": learn, "alone": alone}.items():
    model.fit(people[rows], rich[rows])
    right[name] = model.predict(people[~learn]) == rich[~learn]
print("            'no'  learned from")
print("test rows          all  no twins")
for name, part in {"with twin": twin, "without": ~twin, "all": twin | ~twin}.items():
    row = [
        1 - rich[~learn][part].mean(),
        right["all"][part].mean(),
        right["alone"][part].mean(),
    ]
    print("{:10} {:5.1%} {:6.1%} {:6.1%}".format(name, *row))
groups = rich.groupby(key).agg(["size", "nunique"])
groups = groups[groups["size"] > 1]
print(f"learned from {learn.sum():,} or {alone.sum():,}")
print(f"sets of equal rows {len(groups):,},")
print(f"with both answers  {(groups['nunique'] > 1).sum():,}")
