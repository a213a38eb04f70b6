"""Impurity puts meaningless columns among the best; the price of believing its top five."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
real = clients.columns.drop(["id", "sex", "marriage", "fails"])
values = [2, 10, 100, 1_000, 30_000]
for count in values:  # drawn at random: not one of these columns knows anything
    clients[f"noise {count:,}"] = rng.integers(count, size=len(clients))
learn, choose, judge = (clients[clients.id % 3 == part] for part in (1, 2, 0))


def fit(columns, leaf):
    forest = RandomForestClassifier(20, min_samples_leaf=leaf, random_state=0)
    return forest.fit(learn[columns].to_numpy(), learn.fails)


def auc(forest, cells, fails):
    return roc_auc_score(fails, forest.predict_proba(cells)[:, 1])


known, parts = [*real, *clients.columns[-len(values) :]], {}
deep, wide = fit(known, 1), fit(known, 100)
cells, fails, lost = choose[known].to_numpy(), choose.fails, []
whole = auc(deep, cells, fails)
for column in range(len(known)):  # shuffled for clients the forest has not seen
    spoilt = cells.copy()
    spoilt[:, column] = rng.permutation(cells[:, column])
    lost.append(whole - auc(deep, spoilt, fails))
table = pd.DataFrame({"impurity": deep.feature_importances_, "shuffle": lost}, known)
table["leaves of 100"] = wide.feature_importances_
place = table.rank(ascending=False, method="first").astype(int)
print(f"place among {len(known)} columns  impurity  leaves of 100  shuffled, unseen")
for name in ["pay_0", "pay_2", "limit_bal", *known[-len(values) :]]:
    print(f"{name:24} {place.impurity[name]:8} {place['leaves of 100'][name]:14}", end="")
    print(f" {place.shuffle[name]:10}  {table.shuffle[name]:+.4f}")
print("\nthe best five of the list, in a forest of leaves of 100, on the judging third")
for name in ["impurity", "shuffle"]:
    best = list(place[name].nsmallest(5).index)
    forest, rest = fit(best, 100), judge[best].to_numpy()
    parts[name] = [auc(forest, rest[n::10], judge.fails[n::10]) for n in range(10)]
    print(f"{name:9} AUC {auc(forest, rest, judge.fails):.3f}  {', '.join(best)}")
less = np.subtract(parts["shuffle"], parts["impurity"])
error = less.std(ddof=1) / 10**0.5
print(f"difference {less.mean():.3f} ± {2 * error:.3f}, by tenths of clients")
