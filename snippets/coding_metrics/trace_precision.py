"""Precision and recall at each distinct score; a cut inside equals lets row order decide."""

import numpy as np
import pandas as pd
from sklearn.metrics import average_precision_score, precision_recall_curve


def precision_recall(y, s):
    """Precision and recall (m,) at each distinct score, highest first; y, s are (n,)."""
    order = np.argsort(-s, kind="stable")
    y, s = y[order], s[order]
    last = np.append(s[1:] != s[:-1], True)  # a cut takes all equals or none
    hits, flagged = y.cumsum()[last], np.flatnonzero(last) + 1
    return hits / flagged, hits / max(y.sum(), 1)


def average_precision(y, s):
    """Precision at each cut, weighted by the recall which that cut adds."""
    precision, recall = precision_recall(y, s)
    return np.sum(np.diff(recall, prepend=0) * precision)


people = pd.read_csv("docs/data/adult_income.csv.gz")
rich, years = people.income_over_50k.to_numpy(), people.education_num.to_numpy()
ours = np.array(precision_recall(rich, years))[:, ::-1]
library = np.array(precision_recall_curve(rich, years)[:2])[:, :-1]
print(f"{ours.shape[1]} cuts, library to 1e-12:", np.abs(ours - library).max() < 1e-12)
area = average_precision(rich, years)
print("average precision:", abs(area - average_precision_score(rich, years)) < 1e-12)
print(f"share of rich {rich.mean():.3f}, average precision {area:.3f}; cut at each row:")
for name, key in {"rich first": -rich, "as it lies": rich * 0, "rich last": rich}.items():
    rows = np.argsort(key, kind="stable")
    by_row = years[rows] - np.arange(len(rows)) / 1e6  # equals: the earlier row first
    print(f"  {name:10} {average_precision(rich[rows], by_row):.3f}")
y = np.array([1, 0, 0, 0])
print("all equal", average_precision(y, y * 0), " no positive", average_precision(y * 0, y))
