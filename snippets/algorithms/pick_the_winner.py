"""Choosing among many models by one small sample promises more than fresh rows pay."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz").drop(columns="arr_delay")
y = flights.pop("late").to_numpy()
x = flights.select_dtypes("number").to_numpy(float)
models = [LogisticRegression(C=c, max_iter=200) for c in (1, 0.01, 0.001)]
models += [GaussianNB(), *(KNeighborsClassifier(k) for k in (5, 20))]
models += [DecisionTreeClassifier(max_depth=d, random_state=0) for d in (2, 4)]
models += [HistGradientBoostingClassifier(max_iter=30, max_leaf_nodes=8)]


def score(model, learn, *parts):
    """Area under the ROC curve on each part."""
    whole = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), model)
    whole.fit(x[learn], y[learn])
    return [roc_auc_score(y[part], whole.predict_proba(x[part])[:, 1]) for part in parts]


found = []
for draw in range(16):
    rows = np.random.default_rng(draw).permutation(len(y))[:2800]
    learn, choose, fresh = np.split(rows, [800, 1800])
    scores = [score(model, learn, choose[:100], choose, fresh) for model in models]
    few, many, paid = np.transpose(scores)
    found.append(score(models[0], rows[:1800], fresh) - paid[0])  # choose is learned from
    for seen in (few, many):
        won = paid[seen.argmax()]
        found.append([seen.max(), won, seen.max() - won, won - paid[0]])
found = np.concatenate(found).reshape(16, -1).T
swing = 2 * found.std(axis=1, ddof=1) / 16**0.5
print(f"{len(models)} models learn from 800 flights; 16 draws, ± two standard errors")
for size, at in ((100, 1), (1000, 5)):
    said, won, short, gain = found[at : at + 4].mean(axis=1)
    print(f"winner on {size:,} rows: promised {said:.3f}, on fresh rows {won:.3f}")
    print(f"  promised too much by {short:+.3f} ± {swing[at + 2]:.3f}", end="")
    print(f", in {(found[at + 2] > 0).sum()} of 16 draws")
    print(f"  over plain logistic  {gain:+.3f} ± {swing[at + 3]:.3f}")
print(f"plain logistic, the 1,000 learned from: {found[0].mean():+.3f} ± {swing[0]:.3f}")
