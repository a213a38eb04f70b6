"""Two models on the same clients are compared client by client; ranges that overlap say little."""

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
bad = clients.default_next_month.to_numpy() == 1
fit = clients.id % 3 == 1
trees = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
models = {"trees": trees, "logistic": make_pipeline(StandardScaler(), LogisticRegression())}
risk = {"rule": known.pay_0[~fit].to_numpy() >= 2}
for name, model in models.items():
    risk[name] = model.fit(known[fit], bad[fit]).predict_proba(known[~fit])[:, 1]
bad = bad[~fit]
right = {name: 1.0 * ((said >= 0.5) == bad) for name, said in risk.items()}
bill = {name: np.where(bad, 5 * (r < 1 / 6), r >= 1 / 6) for name, r in risk.items()}
gain = (right["trees"] - right["logistic"])[:1000]
plus, minus = int((gain > 0).sum()), int((gain < 0).sum())
by_hand = 2 * stats.binom.cdf(min(plus, minus), plus + minus, 0.5)
rng = np.random.default_rng(0)
flipped = (rng.choice([-1, 1], size=(4000, 1000)) * gain).sum(axis=1)
means = gain[rng.integers(1000, size=(2000, 1000))].mean(axis=1)
print(f"1,000 clients: only the trees right {plus}, only the logistic {minus}")
p = stats.binomtest(plus, plus + minus).pvalue
print(f"McNemar, p: by hand {by_hand:.4f}, by scipy {p:.4f}")
print(f"signs flipped by coin, p: {(abs(flipped) >= gain.sum()).mean():.4f}")
print("gain by bootstrap: {:+.3f} to {:+.3f}".format(*np.percentile(means, [2.5, 97.5])))
# the same decisions judged twice: right or wrong, and by the bill
cut, rule = ((risk[name] >= 1 / 6)[:1000] == bad[:1000] for name in ("trees", "rule"))
plus, minus = (cut & ~rule).sum(), (rule & ~cut).sum()
p, saved = stats.binomtest(plus, plus + minus).pvalue, bill["rule"] - bill["trees"]
mean, half = 1000 * saved[:1000].mean(), 1960 * saved[:1000].std() / 1000**0.5
print(f"cut by price: only the trees right {plus}, only the rule {minus}, p {p:.0e}")
print(f"calls the trees save per 1,000 clients: {mean - half:.0f} to {mean + half:.0f}\n")
print("found in 2,000 sets         true  ranges     in")
print("of 1,000 clients            gain   apart  pairs")
for other in ("logistic", "rule"):
    drawn = rng.integers(len(bad), size=(2000, 1000))
    x, y = right["trees"][drawn], right[other][drawn]
    a, b, pairs = (1.96 * v.std(axis=1) / 1000**0.5 for v in (x, y, x - y))
    gain, true = abs((x - y).mean(axis=1)), (right["trees"] - right[other]).mean()
    found = [f"{(gain > limit).mean():6.1%}" for limit in (a + b, pairs)]
    print(f"trees against {other:8} {true:+9.4f} ", *found)
