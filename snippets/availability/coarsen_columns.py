"""Coarser columns: how many stay alone, whose income stays certain, and what it costs in AUC."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

people = pd.read_csv("docs/data/adult_income.csv.gz")
known = "age sex race native_country education_num marital_status occupation".split()
asked, earns = people[known], people.income_over_50k
tens = asked.assign(
    age=asked.age // 10, native_country=asked.native_country == "United-States"
)
broad = tens.assign(education_num=np.digitize(asked.education_num, [9, 10, 13]))
broad["marital_status"] = asked.marital_status.str.startswith("Married-civ")
broad["race"] = asked.race == "White"
tables = {"as asked": asked, "tens, US or not": tens, "schooling in four": broad}
tables["without occupation"] = broad.drop(columns="occupation")
tables["age and sex only"] = broad[["age", "sex"]]
settings = dict(learning_rate=0.2, max_iter=20, early_stopping=False, random_state=0)
model, first = HistGradientBoostingClassifier(**settings), None
learn, judge = people.split == "train", people.split == "test"
truth, parts = earns[judge].to_numpy(), np.arange(judge.sum()) % 10


def score(codes, rows):
    """AUC on ten parts of the test table."""
    risk = model.fit(codes[rows], earns[rows]).predict_proba(codes[judge])[:, 1]
    return np.array([roc_auc_score(truth[parts == n], risk[parts == n]) for n in range(10)])


print(
    "                         not of   certain   AUC, learning from all     from the rest"
)
print(
    "columns            alone the rest all  rest        less as asked         less as asked"
)
for name, table in tables.items():
    group = earns.groupby([table[column] for column in table])
    alike, share = group.transform("size"), group.transform("mean")
    rest, sure = alike >= 5, share.isin([0, 1])  # the rest: groups of five or more
    codes = table.apply(lambda c: c if c.dtype.kind in "iu" else c.factorize(sort=True)[0])
    line = f"{name:18}{(alike == 1).mean():6.1%} {(~rest).mean():6.1%}"
    line += f" {sure.mean():5.0%} {sure[rest].mean():5.0%}"
    for rows in (learn, learn & rest):
        ten = score(codes, rows)
        first = ten if first is None else first
        gap, error = (ten - first).mean(), 2 * (ten - first).std(ddof=1) / 10**0.5
        line += f"  {ten.mean():.3f} {gap:+.3f} ± {error:.3f}"
    print(line)
