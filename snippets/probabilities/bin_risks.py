"""Counted in bins, the answer that knows nothing has the smallest calibration error."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.calibration import calibration_curve
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.naive_bayes import CategoricalNB

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"]).to_numpy()
bad, third = clients.default_next_month.to_numpy() == 1, clients.id % 3
fit, judge = third == 1, third == 0
deciles = np.quantile(known[fit], np.arange(1, 10) / 10, axis=0, method="lower")
tenths = (known[:, None, :] > deciles).sum(axis=1)  # naive Bayes reads tenths
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
risks = {"same for all": np.full(judge.sum(), bad[fit].mean())}
for name, model, columns in (
    ("naive Bayes", CategoricalNB(min_categories=10), tenths),
    ("boosting", trees, known),
):
    risks[name] = model.fit(columns[fit], bad[fit]).predict_proba(columns[judge])[:, 1]
bad = bad[judge]


def by_hand(seen, said, bins):
    """Clients, said and seen of each bin that holds somebody; expected calibration error."""
    place = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], said)
    sums = [np.bincount(place, w, minlength=bins) for w in (None, said, seen)]
    size, said, seen = (total[sums[0] > 0] for total in sums)
    return size, said / size, seen / size, abs(said - seen).sum() / len(place)


rng = np.random.default_rng(0)
print("calibration error  5 bins      10     100   were it right:  10     100")
for style, (name, risk) in zip(["^", "s--", "o-"], risks.items()):
    drawn = rng.random((20, len(risk))) < risk  # simulated: what is said comes true
    errors = [by_hand(bad, risk, b)[3] for b in (5, 10, 100)]
    errors += [np.mean([by_hand(d, risk, b)[3] for d in drawn]) for b in (10, 100)]
    print("{:18} {:.4f}  {:.4f}  {:.4f}{:18.4f}  {:.4f}".format(name, *errors))
    size, said, seen, _ = by_hand(bad, risk, 10)
    off = abs(np.array(calibration_curve(bad, risk, n_bins=10)) - [seen, said]).max()
    plt.plot(said, seen, style, label=name)
    for title, row in {"clients": size, "said": said, "seen": seen}.items():
        print(f"  {title:8}", *(f"{x:6,.0f}" if x > 1 else f"{x:6.3f}" for x in row))
    print(f"  largest difference to the library's curve {off:.6f}")
plt.plot([0, 1], [0, 1], ":", color="#6b7280")
plt.gca().set(xlabel="risk the model said", ylabel="share who default")
plt.legend()
plt.show()
