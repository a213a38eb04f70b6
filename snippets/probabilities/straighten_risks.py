"""Isotonic repairs naive Bayes on other rows, and ruins boosting on the rows it fitted."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.naive_bayes import CategoricalNB

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"]).to_numpy()
bad, third = clients.default_next_month.to_numpy() == 1, clients.id % 3
fit, judge = third == 1, third == 0
deciles = np.quantile(known[fit], np.arange(1, 10) / 10, axis=0, method="lower")
tenths = (known[:, None, :] > deciles).sum(axis=1)  # naive Bayes reads tenths
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
bayes = CategoricalNB(min_categories=10)


def by_hand(said, seen):
    blocks = []  # isotonic: in order of risk, pool neighbours until the shares rise
    for share, size in zip(seen[np.lexsort((-seen.astype(int), said))], [1] * len(seen)):
        while blocks and blocks[-1][0] >= share:
            other, more = blocks.pop()
            share, size = (share * size + other * more) / (size + more), size + more
        blocks.append((share, size))
    return np.repeat(*map(np.array, zip(*blocks)))


prices = np.array([5, 10, 20])[:, None]  # of a missed default, in needless calls
print("recalibrated on          area  log loss  sure, wrong  bill at 5    10    20")
print(f"everybody is called {1000 * np.mean(~bad[judge]):54,.0f}")
for name, model, columns in (("naive Bayes", bayes, tenths), ("boosting", trees, known)):
    raw = model.fit(columns[fit], bad[fit]).predict_proba(columns)[:, 1]
    odds, ways = np.log(raw / (1 - raw))[:, None], {"as it is": raw}
    for title, rows in {"fitted rows": fit, "other rows": third == 2}.items():
        platt = LogisticRegression(C=1e9).fit(odds[rows], bad[rows])
        ways[f"Platt, {title}"] = platt.predict_proba(odds)[:, 1]
        isotonic = IsotonicRegression(out_of_bounds="clip").fit(raw[rows], bad[rows])
        ways[f"isotonic, {title}"] = isotonic.predict(raw)
    off = np.sort(isotonic.predict(raw[rows])) - by_hand(raw[rows], bad[rows])
    print(f"{name}; isotonic by hand and by library differ by {abs(off).max():.6f}")
    for way, risk in ways.items():
        said, seen, cut = risk[judge], bad[judge], 1 / (1 + prices)
        bill = 1000 * np.where(seen, prices * (said < cut), said >= cut)
        noise = 1.96 * (bill - 1000 * ~seen)[1:].std(axis=1) / len(seen) ** 0.5
        row = roc_auc_score(seen, said), log_loss(seen, said), (said == ~seen).sum()
        print(f"  {way:22}", "{:.3f} {:9.3f} {:12}".format(*row), end="")
        print("{:11,.0f}{:6,.0f}{:6,.0f} ±{:3.0f},{:3.0f}".format(*bill.mean(1), *noise))
