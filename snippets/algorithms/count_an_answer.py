"""What one answer costs each family: numbers multiplied or compared, and numbers kept, as columns and rows grow."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns="id")
y = clients.pop("default_next_month").to_numpy()
x = clients.to_numpy(float)
x = (x - x.mean(axis=0)) / x.std(axis=0)
columns = x.shape[1]

print(f"{columns} columns{'one answer: steps':>28}{'kept: numbers':>18}")
print(f"{'rows learnt from':22}{500:>8,}{2000:>8,}{500:>10,}{2000:>8,}")
table = {}
for n in (500, 2000):
    tree = DecisionTreeClassifier(max_depth=4, random_state=0).fit(x[:n], y[:n]).tree_
    machine = SVC().fit(x[:n], y[:n])
    boosted = HistGradientBoostingClassifier(
        max_iter=30, max_leaf_nodes=8, early_stopping=False, random_state=0
    ).fit(x[:n], y[:n])
    trees = [t[0] for t in boosted._predictors]
    held = len(machine.support_)
    table[n] = {
        "logistic regression": (columns, columns + 1),
        "naive Bayes": (4 * columns, 4 * columns + 2),
        "tree, depth 4": (tree.max_depth, 2 * tree.node_count),
        "boosting, 30 trees": (
            sum(t.get_max_depth() for t in trees),
            sum(2 * t.get_n_leaf_nodes() - 1 for t in trees) * 2,
        ),
        "support vectors": (held * columns, held * (columns + 1)),
        "nearest neighbours": (n * columns, n * (columns + 1)),
    }
for name, (steps, kept) in table[500].items():
    more, bigger = table[2000][name]
    print(f"{name:22}{steps:>8,}{more:>8,}{kept:>10,}{bigger:>8,}")
