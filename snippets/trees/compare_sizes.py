"""A tree left alone memorises, larger leaves mend it, and a forest of them ties with a bent line."""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler
from sklearn.tree import DecisionTreeClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])
thirds = [clients[clients.id % 3 == part] for part in (1, 2, 0)]
truths = [third.default_next_month.to_numpy() for third in thirds]
bends = SplineTransformer(knots="quantile")
models = {
    "line": make_pipeline(StandardScaler(), LogisticRegression()),
    "bent line": make_pipeline(bends, LogisticRegression(solver="newton-cholesky")),
}
for leaf in (1, 10, 100, 1000):
    tree = DecisionTreeClassifier(min_samples_leaf=leaf, random_state=0)
    models[f"tree, leaf {leaf}"] = tree
for leaf in (1, 100):
    forest = RandomForestClassifier(20, min_samples_leaf=leaf, random_state=0)
    models[f"forest, leaf {leaf}"] = forest
risks = {"months late": [third.pay_0.to_numpy() for third in thirds]}
for name, model in models.items():
    model.fit(thirds[0][known], truths[0])
    risks[name] = [model.predict_proba(third[known])[:, 1] for third in thirds]

truth, tenths = truths[2], [np.arange(10_000) % 10 == k for k in range(10)]
own = risks["forest, leaf 100"][2]
own_called = (-own).argsort(kind="stable").argsort() < 3000
own_auc = [roc_auc_score(truth[tenth], own[tenth]) for tenth in tenths]
print("                        AUC           defaults in   the forest of leaf 100")
print("                  seen choose  judge  1,000  3,000  adds AUC     in 3,000")
for name, risk in risks.items():
    auc = [roc_auc_score(t, r) for t, r in zip(truths, risk)]
    place = (-risk[2]).argsort(kind="stable").argsort()
    first, far = truth[place < 1000].sum(), truth[place < 3000].sum()
    print(f"{name:16} {auc[0]:.3f} {auc[1]:6.3f} {auc[2]:6.3f} {first:6,} {far:6,}", end="")
    # ten disjoint tenths of the clients show how far chance moves a difference
    gains = own_auc - np.array([roc_auc_score(truth[t], risk[2][t]) for t in tenths])
    more = truth * own_called - truth * (place < 3000)
    print(f"  {gains.mean():+.3f} ± {2 * gains.std(ddof=1) / 10**0.5:.3f}", end="")
    print(f"  {more.sum():+4} ± {200 * more.std():.0f}")
