"""Boosted trees judged on test rows, many of which stand in the training part as well."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.preprocessing import OrdinalEncoder

people = pd.read_csv("docs/data/adult_income.csv.gz")
rich, learn = people.pop("income_over_50k"), people.pop("split") == "train"
words = people.select_dtypes(exclude="number").columns
people[words] = OrdinalEncoder().fit_transform(people[words])
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(people[learn], rich[learn])
right = model.predict(people[~learn]) == rich[~learn]
key = people.apply(tuple, axis=1)
twin = key[~learn].isin(set(key[learn]))
print(f"test rows {twin.size:,}, right {right.mean():.1%}")
print(f"with equal inputs in training: {twin.sum():,}")
