"""One client's explanation, by hand over all subsets of columns, equals the library's."""

from itertools import combinations
from math import comb

import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = ["pay_0", "pay_2", "limit_bal", "pay_amt1"]
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(learn[known], learn.fails)
crowd = learn[known].head(100).astype(float)  # whom a client is compared with
risky = model.predict_proba(judge[known])[:, 1] > 0.5
asked = judge[known][risky].head(20).astype(float)
client = asked.iloc[0]


def told(columns, score):
    """Mean score when only these columns of the client are known, the rest the crowd's."""
    return score(crowd.assign(**{name: client[name] for name in columns})).mean()


def share(column, score):
    """What the column adds, averaged over all orders in which columns can be told."""
    others, total = [name for name in known if name != column], 0
    for size in range(len(known)):
        for first in combinations(others, size):
            step = told([*first, column], score) - told(first, score)
            total += step / comb(len(others), size) / len(known)
    return total


units = {
    "raw": model.decision_function,  # log-odds
    "probability": lambda cells: model.predict_proba(cells)[:, 1],
}
for unit, score in units.items():
    library = shap.TreeExplainer(model, crowd, model_output=unit)
    shares = library.shap_values(asked)
    print(f"{unit:20} by hand  library")
    for name, one in zip(known, shares[0]):
        print(f"  {name:9} {client[name]:6,.0f} {share(name, score):+9.3f} {one:+8.3f}")
    sums = library.expected_value + shares.sum(axis=1)
    print(f"  the crowd {library.expected_value:+25.3f}")
    print(f"  sum {sums[0]:+31.3f}, forecast {score(asked)[0]:+.3f}")
    print(f"  {len(asked)} clients add up: {abs(sums - score(asked)).max() < 1e-6}")
