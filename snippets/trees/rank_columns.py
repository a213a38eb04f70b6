"""By its default importances the forest's second best column is one that we shuffled."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
noise = {"shuffled bill": "bill_amt1", "shuffled school": "education"}
for name, column in noise.items():  # real values in random order: they mean nothing
    clients[name] = rng.permutation(clients[column])
known = clients.columns.drop(["id", "sex", "marriage", "fails"])
learn, choose, judge = (clients[clients.id % 3 == part] for part in (1, 2, 0))


def fit(columns):
    forest = RandomForestClassifier(20, random_state=0)
    return forest.fit(learn[columns].to_numpy(), learn.fails)


forest, some = fit(known), choose[::2]
cells, lost = some[known].to_numpy(), []
whole = roc_auc_score(some.fails, forest.predict_proba(cells)[:, 1])
for column in range(len(known)):  # spoil one column for clients the forest has not seen
    spoilt = cells.copy()
    spoilt[:, column] = rng.permutation(cells[:, column])
    lost.append(whole - roc_auc_score(some.fails, forest.predict_proba(spoilt)[:, 1]))
table = pd.DataFrame({"impurity": forest.feature_importances_, "shuffle": lost}, known)
place = table.rank(ascending=False)
print("                different     impurity       AUC lost if shuffled")
for name in ["pay_0", *noise, "age", "limit_bal", "pay_2", "education"]:
    print(f"{name:15} {clients[name].nunique():9,} {table.impurity[name]:8.3f}", end="")
    print(f", place {place.impurity[name]:2.0f} {table.shuffle[name]:+9.4f}", end="")
    print(f", place {place.shuffle[name]:2.0f}")
print("\nkeep what beats both shuffled   kept     AUC   less than all")
real, tenth, auc = table.drop(index=list(noise)), judge.id // 3 % 10, {}
lists = {f"by {by}": real.index[real[by] > table[by][list(noise)].max()] for by in table}
for name, kept in {"all real columns": real.index, **lists}.items():
    risk = pd.Series(fit(kept).predict_proba(judge[kept].to_numpy())[:, 1], judge.index)
    auc[name] = [
        roc_auc_score(part.fails, risk[part.index]) for _, part in judge.groupby(tenth)
    ]
    less = np.subtract(auc["all real columns"], auc[name])
    print(f"{name:30} {len(kept):4} {roc_auc_score(judge.fails, risk):9.3f}", end="")
    print(f"  {less.mean():6.3f} ± {2 * less.std(ddof=1) / 10**0.5:.3f}")
