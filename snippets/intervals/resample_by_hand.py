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
bad, said = bad[~fit] * 1.0, risk >= 0.5
bill = np.where(bad, 5 * (risk < 1 / 6), risk >= 1 / 6)
missed = bad * (risk < 1 / 6) * known.limit_bal[~fit].to_numpy() / 1000
world = (bad, said, bill, missed)
scores = {
    "F1": lambda bad, said, *_, axis: 2 * (bad * said).sum(axis) / (bad + said).sum(axis),
    "calls a client": lambda bad, said, bill, missed, axis: bill.mean(axis),
    "largest missed": lambda bad, said, bill, missed, axis: missed.max(axis),
}
test = [values[:500] for values in world]
drawn = np.random.default_rng(0).integers(500, size=(1000, 500))
print("500 clients            95% by hand      95% by scipy     all 20,000")
for name, score in scores.items():
    hand = np.percentile(score(*(v[drawn] for v in test), axis=1), [2.5, 97.5])
    library = stats.bootstrap(
        test, score, paired=True, vectorized=True, method="percentile",
        n_resamples=1000, batch=1000, random_state=np.random.default_rng(0),
    ).confidence_interval  # fmt: skip
    row = [score(*test, axis=0), *hand, *library, score(*world, axis=0)]
    print("{:14} {:7.3f}  {:7.3f} {:7.3f}  {:7.3f} {:7.3f}  {:9.3f}".format(name, *row))
