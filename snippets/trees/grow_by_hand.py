"""Twenty lines of numpy grow the tree that scikit-learn grows, split by split."""

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]


def grow(x, y, depth, leaf):
    """(column, threshold, left branch, right branch), or a number where growth ends."""
    best, size = (y.sum() ** 2 / len(y), None, None), np.arange(1, len(y))
    for column in range(x.shape[1]) if depth else ():
        order = x[:, column].argsort(kind="stable")
        value, left = x[order, column], y[order].cumsum()
        # the larger this sum, the purer both sides: Gini and squared error agree on it
        score = left[:-1] ** 2 / size + (left[-1] - left[:-1]) ** 2 / (len(y) - size)
        score[np.minimum(size, len(y) - size) < leaf] = 0
        score[value[1:] == value[:-1]] = 0  # no threshold fits between equal values
        at = score.argmax()
        if score[at] > best[0] + 1e-9:
            best = score[at], column, (value[at] + value[at + 1]) / 2
    if best[1] is None:
        return y.mean()
    goes_left = x[:, best[1]] <= best[2]
    sides = (grow(x[s], y[s], depth - 1, leaf) for s in (goes_left, ~goes_left))
    return *best[1:], *sides


def say(branch, row):
    while isinstance(branch, tuple):
        branch = branch[2] if row[branch[0]] <= branch[1] else branch[3]
    return branch


x, y = learn[known].to_numpy(float), learn.default_next_month.to_numpy()
column, cut, *sides = grow(x, y, depth=2, leaf=100)
for answer, (then, at, low, high) in zip(("yes", "no "), sides):
    print(f"{known[column]} <= {cut}? {answer}  {known[then]} <= {at}?", end="")
    print(f"  yes: {low:4.1%} default  no: {high:.1%}")
by_hand = grow(x, y, depth=6, leaf=100)
risk = np.array([say(by_hand, row) for row in judge[known].to_numpy(float)])
tree = DecisionTreeClassifier(max_depth=6, min_samples_leaf=100).fit(learn[known], y)
gap = np.abs(risk - tree.predict_proba(judge[known])[:, 1]).max()
print(f"six levels: {len(set(risk))} leaves by hand, {tree.get_n_leaves()} in scikit-learn")
print(f"largest difference for {len(judge):,} other clients: {gap:.9f}")
print(f"AUC for them: {roc_auc_score(judge.default_next_month, risk):.3f}")
