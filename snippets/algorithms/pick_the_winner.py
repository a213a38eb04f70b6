"""Choosing among many models by one small sample promises more than fresh rows pay."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz").drop(columns="arr_delay")
y = flights.pop("late").to_numpy()
x = flights.select_dtypes("number")
x = x.fillna(x.median()).to_numpy(float)
models = [LogisticRegression(C=c, max_iter=200) for c in (0.001, 0.01, 1)]
models += [GaussianNB(), *(KNeighborsClassifier(k) for k in (5, 20))]
models += [DecisionTreeClassifier(max_depth=d, random_state=0) for d in (2, 4)]

for size in (100, 1000):
    promised, paid, first = [], [], []
    for draw in range(10):
        rows = np.random.default_rng(draw).permutation(len(y))[: 800 + size + 1000]
        learn, choose, fresh = np.split(rows, [800, 800 + size])
        small, true = [], []
        for model in models:
            fitted = make_pipeline(StandardScaler(), model).fit(x[learn], y[learn])
            for part, scores in ((choose, small), (fresh, true)):
                scores.append(roc_auc_score(y[part], fitted.predict_proba(x[part])[:, 1]))
        winner = int(np.argmax(small))
        promised.append(small[winner])
        paid.append(true[winner])
        first.append(true[2])
    print(f"{len(models)} models, the winner on {size:,} rows, 10 draws")
    print(f"  promised {np.mean(promised):.3f}, on fresh rows {np.mean(paid):.3f}", end="")
    print(f", promise missed in {np.sum(np.array(paid) < promised)} of 10")
    gain = np.subtract(paid, first)
    print(f"  plain logistic regression {np.mean(first):.3f}; the contest brings", end="")
    print(f" {gain.mean():+.3f} ± {2 * gain.std(ddof=1) / 10**0.5:.3f}")
