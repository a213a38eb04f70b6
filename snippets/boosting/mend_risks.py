"""For yes or no the trees mend the log of the odds, and each leaf divides by p (1 - p)."""

import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeRegressor

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
x, y, new = learn[known], learn.default_next_month.to_numpy(), judge[known]

odds = np.full(len(y), np.log(y.mean() / (1 - y.mean())))  # log of the odds
forecast = np.full(len(new), odds[0])
library = GradientBoostingClassifier(n_estimators=10, max_depth=3, min_samples_leaf=50)
print("trees  AUC, others  largest difference of a risk")
for number, stage in enumerate(library.fit(x, y).staged_predict_proba(new), 1):
    p = 1 / (1 + np.exp(-odds))
    tree = DecisionTreeRegressor(max_depth=3, min_samples_leaf=50).fit(x, y - p)
    leaf = tree.apply(x)
    wrong, room = np.bincount(leaf, y - p), np.bincount(leaf, p * (1 - p))
    step = np.divide(wrong, room, out=np.zeros(len(room)), where=room > 0)
    odds += 0.1 * step[leaf]
    forecast += 0.1 * step[tree.apply(new)]
    if number in (1, 3, 10):
        gap = np.abs(1 / (1 + np.exp(-forecast)) - stage[:, 1]).max()
        auc = roc_auc_score(judge.default_next_month, forecast)
        print(f"{number:5} {auc:12.3f} {gap:15.9f}")
