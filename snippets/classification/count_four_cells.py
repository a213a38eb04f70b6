"""Eight metrics come from the same four counts, by hand and by library alike."""

import numpy as np
import pandas as pd
from sklearn import metrics
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
known = clients.drop(columns=["id", "default_next_month"])
fit, judge = clients.id % 3 == 1, clients.id % 3 == 0
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
trees.fit(known[fit], clients.default_next_month[fit])
risk = trees.predict_proba(known[judge])[:, 1]
bad = clients.default_next_month[judge].to_numpy() == 1
answers = {"nobody": risk > 1, "2 months late": known.pay_0[judge].to_numpy() >= 2}
# the second as if a missed default cost five needless calls
answers |= {"risk 0.50": risk >= 0.50, "risk 0.17": risk >= 1 / (1 + 5)}


def count(call, bad=bad):
    tp, fn, fp, tn = np.sum([bad & call, bad & ~call, ~bad & call, ~bad & ~call], 1, float)
    precision, recall, specificity = tp / (tp + fp), tp / (tp + fn), tn / (tn + fp)
    f_beta = [(1 + b * b) * tp / ((1 + b * b) * tp + b * b * fn + fp) for b in (1, 2)]
    mcc = (tp * tn - fp * fn) / np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    balanced, accuracy = (recall + specificity) / 2, (tp + tn) / len(bad)
    return tp, fn, fp, tn, accuracy, precision, recall, specificity, *f_beta, balanced, mcc


library = {
    "accuracy": metrics.accuracy_score,
    "precision": lambda y, p: metrics.precision_score(y, p, zero_division=np.nan),
    "recall": metrics.recall_score,
    "specificity": lambda y, p: metrics.recall_score(y, p, pos_label=False),
    "F1": metrics.f1_score,
    "F2": lambda y, p: metrics.fbeta_score(y, p, beta=2),
    "balanced acc.": metrics.balanced_accuracy_score,
    "Matthews": metrics.matthews_corrcoef,
}
with np.errstate(invalid="ignore"):  # 0 / 0 where nobody is called
    cells, scores = np.split(np.transpose([count(call) for call in answers.values()]), [4])
table = pd.DataFrame(cells, ["caught", "missed", "in vain", "left in peace"], answers)
table["library"] = metrics.confusion_matrix(bad, answers["risk 0.17"])[::-1, ::-1].ravel()
print(table.astype(float).to_string(float_format="{:,.0f}".format))
hand = pd.DataFrame(scores, library, answers)
hand["library"] = [metric(bad, answers["risk 0.17"]) for metric in library.values()]
drawn = np.random.default_rng(0).integers(len(bad), size=(400, len(bad)))
rule, half = ([count(answers[a][i], bad[i])[4:] for i in drawn] for a in list(answers)[1:3])
low, high = np.percentile(np.subtract(rule, half), [2.5, 97.5], axis=0)
hand["rule less 0.50"] = [f"{a:+.3f} to {b:+.3f}" for a, b in zip(low, high)]
print(hand.to_string(float_format="{:.3f}".format, na_rep="-"))
