"""By its default importances the forest's second best column is one that we shuffled."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
real = clients.columns.drop(["id", "sex", "marriage", "fails"])
noise = {"shuffled bill": "bill_amt1", "shuffled school": "education"}
known, draws, lists = [*real, *noise], [], []
one = {"scoring": "roc_auc", "n_repeats": 1}


def fit(learn, columns, seed=0):
    return RandomForestClassifier(20, random_state=seed).fit(learn[columns], learn.fails)


for draw in range(3):
    for name, column in noise.items():  # real values in random order: they mean nothing
        clients[name] = rng.permutation(clients[column])
    learn, choose, judge = (clients[clients.id % 3 == part] for part in (1, 2, 0))
    forest, some = fit(learn, known, draw), choose[::2]  # the forest has not seen these
    lost = permutation_importance(forest, some[known], some.fails, **one, random_state=draw)
    table = pd.DataFrame({"impurity": forest.feature_importances_}, known)
    table["shuffle"] = lost.importances_mean
    draws.append(table.join(table.rank(ascending=False).add_prefix("place ")))
    noisy = table.loc[list(noise)].max()
    lists.append({f"by {by}": real[table[by][real] > noisy[by]] for by in table})
print("three draws:              place by     place if   AUC lost if shuffled,")
print("                different impurity     shuffled   lowest and highest")
for name in ["pay_0", *noise, "age", "limit_bal", "pay_2", "education"]:
    of = pd.DataFrame([table.loc[name] for table in draws])
    print(f"{name:15} {clients[name].nunique():9,}", end="  ")
    for by in ("place impurity", "place shuffle"):
        print(*(f"{place:2.0f}" for place in of[by]), end="     ")
    print(f"{of.shuffle.min():+.4f} {of.shuffle.max():+.4f}")
print("\nkeep what beats both shuffled    kept       AUC   less than all")
parts = {}
for name, kept in {"all real columns": real, **lists[0]}.items():
    risk = fit(learn, kept).predict_proba(judge[kept])[:, 1]
    by_tenth = judge.assign(risk=risk).groupby(judge.id // 3 % 10)
    parts[name] = [roc_auc_score(part.fails, part.risk) for _, part in by_tenth]
    less = np.subtract(parts["all real columns"], parts[name])
    sizes = " ".join(f"{len(of.get(name, real)):2}" for of in lists)
    print(f"{name:30} {sizes} {roc_auc_score(judge.fails, risk):9.3f}", end="")
    print(f"  {less.mean():6.3f} ± {2 * less.std(ddof=1) / 10**0.5:.3f}")
