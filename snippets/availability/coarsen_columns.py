"""Coarser columns: how many stay alone, whose income stays certain, and what it costs in AUC."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

people = pd.read_csv("docs/data/adult_income.csv.gz")
known = "age sex race native_country education_num marital_status occupation".split()
asked, earns = people[known], people.income_over_50k
tens = asked.assign(age=asked.age // 10)
tens["native_country"] = asked.native_country == "United-States"
broad = tens.assign(education_num=np.digitize(asked.education_num, [9, 10, 13]))
broad["marital_status"] = asked.marital_status.str.startswith("Married-civ")
broad["race"] = asked.race == "White"
tables = {"as asked": asked, "tens, US or not": tens, "schooling in four": broad}
tables["without occupation"] = broad.drop(columns="occupation")
tables["age and sex only"] = broad[["age", "sex"]]
settings = dict(learning_rate=0.2, max_iter=20, early_stopping=False, random_state=0)
model, rng = HistGradientBoostingClassifier(**settings), np.random.default_rng(0)
learn, judge = people.split == "train", people.split == "test"
truth, parts = earns[judge].to_numpy(), np.arange(judge.sum()) % 10


def score(table, rows):
    """AUC on ten parts of the test table, learned from these rows."""
    codes = table.apply(lambda c: c if c.dtype.kind in "iu" else c.factorize(sort=True)[0])
    risk = model.fit(codes.loc[rows], earns[rows]).predict_proba(codes[judge])[:, 1]
    return np.array([roc_auc_score(truth[parts == n], risk[parts == n]) for n in range(10)])


def show(ten):
    gap, error = (ten - first).mean(), 2 * (ten - first).std(ddof=1) / 10**0.5
    return f"  {ten.mean():.3f} {gap:+.3f} ± {error:.3f}"


first, few = score(asked, learn), 0
print("                         not of   certain   AUC, learning from      AUC, from")
print("columns            alone the rest all  rest all  less as asked     the rest, less")
for name, table in tables.items():
    group = earns.groupby([table[column] for column in table])
    alike, share = group.transform("size"), group.transform("mean")
    rest, sure = alike >= 5, share.isin([0, 1])  # the rest: groups of five or more
    few = few or (learn & rest).sum()
    line = f"{name:18}{(alike == 1).mean():6.1%} {(~rest).mean():6.1%}"
    line += f" {sure.mean():5.0%} {sure[rest].mean():5.0%}"
    print(line + show(score(table, learn)) + show(score(table, learn & rest)))
by_lot = score(asked, rng.choice(np.flatnonzero(learn), few, replace=False))
print(f"as asked, from {few:,} by lot, as many as its rest: {show(by_lot):>35}")
