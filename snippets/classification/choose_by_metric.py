"""Each metric likes another threshold best, and only near the price it hides is it cheap."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
third, defaults = (clients.id % 3).to_numpy(), clients.default_next_month.to_numpy() == 1
trees, risks = HistGradientBoostingClassifier(early_stopping=False, random_state=0), []
for fit in range(3):
    trees.fit(known[third == fit], defaults[third == fit])
    risks.append(trees.predict_proba(known)[:, 1])
thresholds, prices = np.arange(2, 81) / 100, np.array([1, 2, 5, 10])[:, None]
dearer = 0  # in how many deals, by rule and price
for fit, choose, test in [(0, 1, 2), (0, 2, 1), (2, 0, 1), (2, 1, 0), (1, 0, 2), (1, 2, 0)]:
    bad, risk = defaults[third == choose], risks[fit][third == choose]
    called = risk >= thresholds[:, None]  # one line for each threshold
    tp, fp = (called & bad).sum(axis=1) * 1.0, (called & ~bad).sum(axis=1) * 1.0
    fn, tn = bad.sum() - tp, (~bad).sum() - fp
    rows, columns = (tp + fn) * (tn + fp), (tp + fp) * (tn + fn)
    curves = {
        "accuracy": (tp + tn) / len(bad),
        "Matthews": (tp * tn - fp * fn) / np.sqrt(rows * columns),
        "F1": 2 * tp / (2 * tp + fn + fp),
        "balanced accuracy": (tp / (tp + fn) + tn / (tn + fp)) / 2,
        "F2": 5 * tp / (5 * tp + 4 * fn + fp),
    }
    bad, risk = defaults[third == test], risks[fit][third == test]
    late = known.pay_0[third == test].to_numpy()
    rules = {"nobody": (risk, 1), "everybody": (risk, 0), "2 months late": (late, 2)}
    rules |= {name: (risk, thresholds[curve.argmax()]) for name, curve in curves.items()}
    least = np.where(bad, prices * (risk < 1 / (1 + prices)), risk >= 1 / (1 + prices))
    bills = [np.where(bad, prices * (s < cut), s >= cut) for s, cut in rules.values()]
    more = np.array(bills) - least
    dearer = dearer + (more.mean(axis=2) > 1.96 * more.std(axis=2) / len(bad) ** 0.5)
print("bill in calls per 1,000 clients / in how many of 6 deals dearer than by price")
print("called by           from   a miss costs 1        2        5   10 calls")
for name, bill, deals in zip(rules, bills, dearer):  # bills of the last deal
    print(f"{name:18}{rules[name][1]:6.2f}      ", end="")
    print(*(f"{b:6,.0f}/{n}" for b, n in zip(1000 * bill.mean(axis=1), deals)))
print(f"{'price: 1 / (1 + k)':29}", *(f"{b:6,.0f}  " for b in 1000 * least.mean(axis=1)))
for style, (name, curve) in zip(["-", "--", "-.", ":", "-"], curves.items()):
    plt.plot(thresholds, curve, style, label=name)
    plt.plot(rules[name][1], curve.max(), "ko")
plt.xlabel("call from this risk on")
plt.legend()
plt.show()
