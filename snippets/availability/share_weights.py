"""Five employers who may not share rows: each alone, their weights averaged, and everything in one place."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

people = pd.read_csv("docs/data/adult_income.csv.gz")
numbers = people[["age", "education_num", "hours_per_week"]] / [13, 3, 12] - [3, 3, 3]
words = pd.get_dummies(people[["marital_status", "occupation", "sex"]], dtype=float)
table, earns = np.hstack([numbers, words]), people.income_over_50k.to_numpy()
sites = ["Federal-gov", "State-gov", "Local-gov", "Self-emp-inc", "Self-emp-not-inc"]
staff = {site: np.flatnonzero(people.workclass == site) for site in sites}
model, rng = LogisticRegression(solver="newton-cholesky"), np.random.default_rng(0)


def fit(rows):
    model.fit(table[rows], earns[rows])
    return np.r_[model.intercept_, model.coef_[0]]


def judge(weights):
    """AUC on other people of the same employer, mean of the five."""
    each = []
    for site in sites:
        rows = order[site][size : size + 600]
        each.append(roc_auc_score(earns[rows], table[rows] @ weights[site][1:]))
    return np.mean(each)


print("AUC on 600 other people of the same employer; 8 draws, ± two deviations")
print("rows schooling   own  averaged  together  averaged - own  together - av.")
for size in (50, 200, 800):
    seen = []
    for _ in range(8):
        order = {site: rng.permutation(staff[site]) for site in sites}
        own = {site: fit(order[site][:size]) for site in sites}
        schooling = np.eye(table.shape[1] + 1)[2]  # dumb: one column, nothing learned
        averaged = np.mean(list(own.values()), axis=0)
        together = fit(np.concatenate([order[site][:size] for site in sites]))
        same = [dict.fromkeys(sites, w) for w in (schooling, averaged, together)]
        dumb, alone, mean, place = (judge(w) for w in (same[0], own, *same[1:]))
        seen.append([dumb, alone, mean, place, mean - alone, place - mean])
    auc, twice = np.mean(seen, axis=0), 2 * np.std(seen, axis=0, ddof=1)
    line = "{:9.3f}{:8.3f}{:8.3f}{:10.3f}".format(*auc[:4])
    print(f"{size:4}{line}  {auc[4]:+.3f} ± {twice[4]:.3f}  {auc[5]:+.3f} ± {twice[5]:.3f}")
