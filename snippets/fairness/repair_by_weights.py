"""Weights in training move the gap without asking anybody's sex when it comes to the offer."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

people = pd.read_csv("docs/data/adult_income.csv.gz")
train, test = people[people.split == "train"], people[people.split == "test"]
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
words = [c for c in inputs if people[c].dtype.kind != "i"]
earns, woman = test.income_over_50k.to_numpy() == 1, test.sex.to_numpy() == "Female"
# how often a sex and an income would meet if they were unrelated, over how often they do
share = train.groupby(["sex", "income_over_50k"]).size() / len(train)
alone = [share.groupby(level=level).transform("sum") for level in (0, 1)]
even = alone[0] * alone[1] / share
print("weight of a row in training")
for (sex, over), heavy in even.items():
    print(f"  {sex:6} {'earns it' if over else 'does not'} {heavy:.2f}")
weight = even[pd.MultiIndex.from_frame(train[["sex", "income_over_50k"]])].to_numpy()
encode = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore", min_frequency=50), words),
    remainder=StandardScaler(),
)
print("\n            passed over    offers to women    $ per")
print("weights      men  women   for each to men     1,000   change")
before = None
for strength in (0, 0.5, 1):
    model = make_pipeline(encode, LogisticRegression(max_iter=300))
    heavy = {"logisticregression__sample_weight": weight**strength}
    offer = (
        model.fit(train[inputs], train.income_over_50k, **heavy).predict(test[inputs]) == 1
    )
    missed = [(~offer[earns & who]).mean() for who in (~woman, woman)]
    won = 1e5 * np.where(earns, 1, -1) * offer  # per 1,000 people
    before = won if before is None else before
    print(f"{strength:<7} {missed[0]:9.3f} {missed[1]:6.3f}", end="")
    print(
        f" {offer[woman].mean() / offer[~woman].mean():11.2f} {won.mean():15,.0f}", end=""
    )
    half = 1.96 * (won - before).std() / len(won) ** 0.5
    print(f" {(won - before).mean():+7,.0f} +-{half:3.0f}")
