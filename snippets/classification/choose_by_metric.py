"""Each metric likes another threshold best, and each of them is cheap at one price only."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
third = clients.id % 3  # one to fit on, one to choose on, one to bill
bad = clients.default_next_month.to_numpy() == 1
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
trees.fit(known[third == 1], bad[third == 1])
risk, thresholds = trees.predict_proba(known)[:, 1], np.arange(2, 81) / 100
chosen_on = bad[third == 2]
called = risk[third == 2] >= thresholds[:, None]  # one line for each threshold
tp, fp = (called & chosen_on).sum(axis=1) * 1.0, (called & ~chosen_on).sum(axis=1) * 1.0
fn, tn = chosen_on.sum() - tp, (~chosen_on).sum() - fp
curves = {
    "accuracy": (tp + tn) / len(chosen_on),
    "Matthews": (tp * tn - fp * fn)
    / np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)),
    "F1": 2 * tp / (2 * tp + fn + fp),
    "balanced accuracy": (tp / (tp + fn) + tn / (tn + fp)) / 2,
    "F2": 5 * tp / (5 * tp + 4 * fn + fp),
}
test, bad = third == 0, bad[third == 0]
risk, late = risk[test], known.pay_0[test].to_numpy()
rules = {"nobody": (risk, 1), "everybody": (risk, 0), "2 months late": (late, 2)}
for style, (name, curve) in zip(["-", "--", "-.", ":", "-"], curves.items()):
    rules[name] = risk, thresholds[curve.argmax()]
    plt.plot(thresholds, curve, style, label=name)
    plt.plot(rules[name][1], curve.max(), "ko")

prices = np.array([1, 2, 5, 10])[:, None]  # of a missed default, in calls
least = np.where(bad, prices * (risk < 1 / (1 + prices)), risk >= 1 / (1 + prices))
print("bill in calls per 1,000 clients; * dearer than by price, beyond chance")
print("called by           from  a miss costs 1      2      5     10 calls")
for name, (score, threshold) in rules.items():
    bill = np.where(bad, prices * (score < threshold), score >= threshold)
    more = bill - least
    sure = more.mean(axis=1) > 1.96 * more.std(axis=1) / len(bad) ** 0.5
    marked = zip(1000 * bill.mean(axis=1), np.where(sure, "*", " "))
    print(f"{name:18}{threshold:6.2f} ", *(f"{b:7,.0f}{mark}" for b, mark in marked))
paid = 1000 * least.mean(axis=1)
print(f"{'price: 1 / (1 + k)':25}", *(f"{b:7,.0f} " for b in paid))
plt.xlabel("call from this risk on")
plt.legend()
plt.show()
