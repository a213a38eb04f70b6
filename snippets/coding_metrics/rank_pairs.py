"""AUC by ranks equals the pair loop and the library, with equal scores worth half a pair."""

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score


def auc(y, s):
    """Share of pairs (1, 0) of labels y (n,) whose scores s (n,) stand in that order."""
    n = y.sum()
    if n in (0, len(y)):
        return np.nan  # no pair to compare: not defined, which is not 0.5
    _, place, many = np.unique(s, return_inverse=True, return_counts=True)
    rank = (np.cumsum(many) - (many - 1) / 2)[place]  # equals share their mean rank
    return (rank[y == 1].mean() - (n + 1) / 2) / (len(y) - n)


def auc_by_pairs(y, s):
    """The definition as a loop, and how many comparisons it took."""
    won = [(a > b) + 0.5 * (a == b) for a in s[y == 1] for b in s[y == 0]]
    return np.mean(won), len(won)


people = pd.read_csv("docs/data/adult_income.csv.gz")
rich, years = people.income_over_50k.to_numpy(), people.education_num.to_numpy()
loop, pairs = auc_by_pairs(rich[:500], years[:500])
print("loop and ranks agree:", abs(loop - auc(rich[:500], years[:500])) < 1e-12)
n = len(rich)
print(f"comparisons for 500 people {pairs:,}")
print(f"            for {n:,} {float(rich.sum()) * float(n - rich.sum()):,.0f}")
print(f"AUC {auc(rich, years):.3f}, library to 1e-12:", end=" ")
print(abs(auc(rich, years) - roc_auc_score(rich, years)) < 1e-12)
y = np.array([0, 1, 0, 1])
print("all equal", auc(y, y * 0), " one class", auc(y * 0, y), " turned", auc(y, -y))
