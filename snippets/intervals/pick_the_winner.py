"""Of nine candidates judged on few clients the winner promises most, and costs more than the best."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
bad = clients.default_next_month.to_numpy() == 1
fit = clients.id % 3 == 1
line = make_pipeline(StandardScaler(), LogisticRegression())
delays = [name for name in known if name[:5] in ("pay_0", "pay_2", "pay_3")]
models = {"line, 1 column": (line, ["pay_0"]), "line, 3 columns": (line, delays)}
models["line, all"] = (line, list(known))
for rounds, leaves in ((10, 31), (30, 4), (30, 8), (30, 31), (60, 31)):
    trees = HistGradientBoostingClassifier(
        max_iter=rounds, max_leaf_nodes=leaves, early_stopping=False, random_state=0
    )
    models[f"{rounds} trees, {leaves} leaves"] = (trees, list(known))
judged, late = bad[~fit], known.pay_0[~fit] >= 2
bills = {"2 months late": np.where(judged, 5 * ~late, late)}
for name, (model, columns) in models.items():
    model.fit(known.loc[fit, columns], bad[fit])
    risk = model.predict_proba(known.loc[~fit, columns])[:, 1]
    bills[name] = np.where(judged, 5 * (risk < 1 / 6), risk >= 1 / 6)
bill = 1000 * np.array(list(bills.values()))
truth = bill.mean(axis=1)
print(
    f"calls per 1,000 clients: two months late {truth[0]:.0f}, a blind pick {truth.mean():.0f},"
)
print(f"the best, {list(bills)[truth.argmin()]}, {truth.min():.0f}\n")
rng = np.random.default_rng(0)
print("1,000 sets    winner     as many  winner  over  promise  it is")
print("of clients  promises       fresh   costs  best  too low  best")
for n in (50, 100, 300, 1000):
    drawn = rng.integers(len(judged), size=(1000, n))
    seen = np.array([[b[rows].mean() for b in bill] for rows in drawn])
    promise, won = seen.min(axis=1), seen.argmin(axis=1)
    fresh = bill[won[:, None], rng.integers(len(judged), size=(1000, n))].mean(axis=1)
    costs, best = truth[won], truth.min()
    row = [promise.mean(), fresh.mean(), 1.96 * fresh.std() / 1000**0.5, costs.mean()]
    row += [(costs - best).mean(), (costs > promise).mean(), (costs == best).mean()]
    form = "{:10,} {:9.0f} {:5.0f} +- {:2.0f} {:7.0f} {:5.0f} {:8.0%} {:5.0%}"
    print(form.format(n, *row))
