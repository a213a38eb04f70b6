"""Three definitions of fair, each with its own two thresholds: what it costs in offers and dollars."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
x = people[inputs].apply(lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0])
over, man = people.income_over_50k == 1, people.sex == "Male"
train, test = people.index[people.split == "train"], people.index[people.split == "test"]
model = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)
model.fit(x.loc[train[::2]], over[train[::2]])
cuts = np.arange(2, 99) / 100


def count(rows):
    """Offers and right offers at each threshold, people, and who earn it: men, then women."""
    s = model.predict_proba(x.loc[rows])[:, 1, None] >= cuts
    e, men = over[rows].to_numpy()[:, None], man[rows].to_numpy()
    sums = [(s[w].sum(0), (s & e)[w].sum(0), [w.sum()], e[w].sum(0)) for w in (men, ~men)]
    return [np.array(pair, dtype=float) for pair in zip(*sums)]


made, right, size, earn = count(train[1::2])  # thresholds are chosen here
bill = np.add.outer(*(2 * right - made))  # men's thresholds down, women's across
shares = {"offered": made / size, "passed over": 1 - right / earn, "right": right / made}
gaps = {n: np.abs(np.subtract.outer(*share)) for n, share in shares.items()}
gaps["nothing"] = 0 * bill  # two thresholds, no condition
allowed = np.arange(1, 21) / 100
pairs = {  # what brings most while a gap stays within its limit
    n: [divmod(np.where(g <= most, bill, -np.inf).argmax(), len(cuts)) for most in allowed]
    for n, g in gaps.items()
}
made, right, size, earn = count(test)  # and judged on these
print("men women        threshold    offered       passed over     right of     $/1,000")
chosen = {"one threshold": (48, 48)} | {f"same {name}": pairs[name][0] for name in gaps}
for name, two in chosen.items():
    o, r = made[[0, 1], two], right[[0, 1], two]
    line = f"{name:16} {cuts[two[0]]:5.2f} {cuts[two[1]]:.2f}" + 3 * "   {:.3f} {:.3f}"
    line = line.format(*np.ravel([o / size[:, 0], 1 - r / earn[:, 0], r / o]))
    print(line + f"{1e5 * (2 * r - o).sum() / len(test):9,.0f}")
for name, style in (("offered", "o-"), ("passed over", "s--")):
    won = (2 * right - made)[[[0], [1]], np.transpose(pairs[name])].sum(axis=0)
    plt.plot(allowed, 1e5 * won / len(test), style, ms=4, label=f"share {name}")
plt.gca().set(xlabel="gap allowed between men and women", ylabel="dollars per 1,000")
plt.legend()
plt.show()
