"""A forest is the mean of trees on redrawn rows: grown again by hand, its risks are the same."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])
learn, other = clients[clients.id % 3 == 1], clients[clients.id % 3 == 2]
x, y = learn[known].to_numpy(np.float32), learn.default_next_month.to_numpy()
new, truth = other[known].to_numpy(np.float32), other.default_next_month
forest = RandomForestClassifier(30, max_samples=0.3, oob_score=True, random_state=0)
forest.fit(x, y)

risks, unseen, voters = [], np.zeros(len(y)), np.zeros(len(y))
for of_forest, drawn in zip(forest.estimators_, forest.estimators_samples_):
    times = np.bincount(drawn, minlength=len(y))  # a row may be drawn twice, or never
    tree = DecisionTreeClassifier(max_features="sqrt", random_state=of_forest.random_state)
    tree.fit(x, y, sample_weight=times)
    risks.append(tree.predict_proba(new)[:, 1])
    left_out = times == 0  # these rows can judge the tree: it has never seen them
    unseen[left_out] += tree.predict_proba(x[left_out])[:, 1]
    voters += left_out

forest_gap = np.abs(np.mean(risks, axis=0) - forest.predict_proba(new)[:, 1]).max()
unseen_gap = np.abs(unseen / voters - forest.oob_decision_function_[:, 1]).max()
print("largest difference between scikit-learn and by hand")
print(f"  risks of {len(new):,} other clients        {forest_gap:.9f}")
print(f"  out-of-bag risks of those it learned  {unseen_gap:.9f}\n")
print("trees averaged   AUC on other clients")
for size in (1, 3, 10, 30):
    groups = np.array_split(risks, 30 // size)  # every tree is in one group
    auc = [roc_auc_score(truth, group.mean(axis=0)) for group in map(np.array, groups)]
    print(f"{size:14} {np.mean(auc):12.2f}   mean of {len(groups)}")
print(f"out of bag: {roc_auc_score(y, unseen / voters):.2f}, no other clients needed")
