"""Simulated payments: a forest and LOF find about as much fraud as the largest z-score."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier, IsolationForest
from sklearn.neighbors import LocalOutlierFactor

payments = pd.read_csv("docs/data/card_transactions.csv.gz")
payments["day"], payments["hour"] = payments.minute // 1440, payments.minute % 1440 / 60
spent = payments.groupby("customer").amount
payments["ratio"] = payments.amount * spent.cumcount() / (spent.cumsum() - payments.amount)
payments = payments.query("amount <= 220").fillna({"ratio": 1})  # a rule has the others
columns = ["amount", "ratio", "hour", "card_present", *payments.filter(like="home_to")]
past, new = payments[payments.day.between(14, 27)], payments[payments.day >= 35]
raw = [part[columns].to_numpy(float) for part in (past, new)]
scaled = [(part - raw[0].mean(axis=0)) / raw[0].std(axis=0) for part in raw]


def show(name, score):
    """Fraud among the 60 highest scores of each day, rounded down: forests differ a little."""
    ranked = new.assign(score=score).sort_values("score", kind="stable")
    share = ranked.groupby("day").tail(60).fraud.mean()
    print(f"{name:27} {np.floor(20 * share) / 20:.2f} or more")


print(f"SIMULATED: {len(new):,} payments, {new.fraud.mean():.3f} of them fraud")
show("amount", new.amount)
show("amount over the usual", new.ratio)
show("largest z-score", np.abs(scaled[1]).max(axis=1))
for name, (learn, look) in {"unscaled": raw, "scaled": scaled}.items():
    forest = IsolationForest(random_state=0).fit(learn)
    show(f"isolation forest, {name}", -forest.score_samples(look))
    lof = LocalOutlierFactor(50, novelty=True).fit(learn[::20])
    show(f"LOF, {name}", -lof.score_samples(look))
trees = HistGradientBoostingClassifier(early_stopping=False, max_iter=50, random_state=0)
show("boosting, with labels", trees.fit(raw[0], past.fraud).predict_proba(raw[1])[:, 1])
