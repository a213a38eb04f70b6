"""Growing a tree looks at each row about once a level; asking it costs a handful of questions."""

import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])


def show(name, sizes, **settings):
    """Cells (rows x columns) in the nodes that are split, and questions for a client."""
    cells = []
    for rows, columns in sizes:
        part, some = clients[:rows], known[:columns]
        model = DecisionTreeClassifier(random_state=0, **settings)
        tree = model.fit(part[some], part.default_next_month).tree_
        visited = tree.n_node_samples[tree.children_left >= 0].sum()
        cells.append(visited * columns)
    times = max(np.divide(sizes[2], sizes[0]))  # rows or columns grow, never both
    exponent = np.log(cells[2] / cells[0]) / np.log(times)
    print(f"{name:15}", *(f"{count / 1000:9,.0f}" for count in cells), end="")
    print(f"{exponent:10.2f} {visited / rows:10.1f}")


print("                cells looked at, thousands       growth  questions")
print("rows                5,000    10,000    20,000  exponent   a client")
by_rows = [(5000, 21), (10000, 21), (20000, 21)]
show("left alone", by_rows)
show("leaves of 100", by_rows, min_samples_leaf=100)
show("six levels", by_rows, max_depth=6)
print("columns                 5        10        21")
by_columns = [(20000, 5), (20000, 10), (20000, 21)]
show("leaves of 100", by_columns, min_samples_leaf=100)
show("six levels", by_columns, max_depth=6)
