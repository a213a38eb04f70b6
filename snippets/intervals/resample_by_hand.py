"""A bootstrap by hand and scipy's give any score the same interval, and a maximum a wrong one."""

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
bad = clients.default_next_month.to_numpy() == 1
fit = clients.id % 3 == 1
trees = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
risk = trees.fit(known[fit], bad[fit]).predict_proba(known[~fit])[:, 1]
bad, limit = bad[~fit] * 1.0, known.limit_bal[~fit].to_numpy() / 1000


def f1(bad, risk, limit, axis):
    found = (bad * (risk >= 0.5)).sum(axis)
    return 2 * found / (bad.sum(axis) + (risk >= 0.5).sum(axis))


def auc(bad, risk, limit, axis):
    ranks, n = stats.rankdata(risk, axis=axis), bad.sum(axis)
    return ((ranks * bad).sum(axis) - n * (n + 1) / 2) / n / (bad.shape[axis] - n)


scores = {
    "accuracy": lambda bad, risk, limit, axis: ((risk >= 0.5) == bad).mean(axis),
    "F1": f1,
    "ROC AUC": auc,
    "calls a client": lambda b, r, x, axis: np.where(b, 5 * (r < 1 / 6), r >= 1 / 6).mean(
        axis
    ),
    "largest missed": lambda b, r, x, axis: (b * (r < 1 / 6) * x).max(axis),
}
test = [values[:500] for values in (bad, risk, limit)]
drawn = np.random.default_rng(0).integers(500, size=(1000, 500))
print("500 clients            95% by hand      95% by scipy     all 20,000")
for name, score in scores.items():
    hand = np.percentile(score(*(v[drawn] for v in test), axis=1), [2.5, 97.5])
    library = stats.bootstrap(
        test, score, paired=True, vectorized=True, method="percentile",
        n_resamples=1000, batch=1000, random_state=np.random.default_rng(0),
    ).confidence_interval  # fmt: skip
    row = [score(*test, axis=0), *hand, *library, score(bad, risk, limit, axis=0)]
    print("{:14} {:7.3f}  {:7.3f} {:7.3f}  {:7.3f} {:7.3f}  {:9.3f}".format(name, *row))
share = scores["accuracy"](*test, axis=0)
half = 1.96 * (share * (1 - share) / 500) ** 0.5
print(f"accuracy by formula: {share - half:.3f} to {share + half:.3f}")
