"""Three definitions of fair, each with its own two thresholds: what it costs in offers and dollars."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

people = pd.read_csv("docs/data/adult_income.csv.gz")
inputs = people.columns.drop(["split", "income_over_50k", "sex", "race"])
x = people[inputs].apply(lambda c: c if c.dtype.kind == "i" else c.factorize(sort=True)[0])
over, man = people.income_over_50k.to_numpy() == 1, people.sex.to_numpy() == "Male"
cuts = np.arange(2, 95) / 100
gbm = HistGradientBoostingClassifier(max_iter=50, early_stopping=False, random_state=0)


def count(columns, rows):
    """Four shares at each threshold, men then women; dollars per 1,000 at each pair of thresholds."""
    offer = gbm.predict_proba(x.loc[rows, columns])[:, 1, None] >= cuts
    shares, bills = [], []
    for who in (man[rows], ~man[rows]):
        made, right, wrong = offer[who], offer[who & over[rows]], offer[who & ~over[rows]]
        shares.append([made.mean(0), 1 - right.mean(0), wrong.mean(0)])
        shares[-1].append(right.sum(0) / np.maximum(made.sum(0), 1))
        bills.append(1e5 * (right.sum(0) - wrong.sum(0)) / len(rows))
    return np.swapaxes(shares, 0, 1), np.add.outer(*bills)


def price(columns, seed):
    """The pairs that bring most, found on a third of the people, judged on another."""
    fit, choose, judge = np.array_split(np.random.default_rng(seed).permutation(len(x)), 3)
    gbm.fit(x.loc[fit, columns], over[fit])
    shares, won = count(columns, choose)
    offered, passed, flattered, _ = (abs(np.subtract.outer(*share)) for share in shares)
    gaps = offered, offered - 0.08, passed, np.maximum(passed, flattered)
    best = [divmod(np.where(g <= 0.01, won, -np.inf).argmax(), len(cuts)) for g in gaps]
    men, women = np.transpose([(48, 48), *best])  # first the one threshold of 0.50
    shares, won = count(columns, judge)
    told = np.concatenate([[share[0, men], share[1, women]] for share in shares])
    return np.array([won[men, women] - won[48, 48], cuts[men], cuts[women], *told]).T


blind = inputs.drop(["capital_gain", "capital_loss"])
full, no_gains = (np.array([price(c, n) for n in range(4)]) for c in (inputs, blind))
names = ["one threshold", "same offered", "half way there", "same passed", "same errors"]
print("men women;       threshold  offered     passed over flattered   right of")
for name, row in zip(names, full.mean(axis=0)[:, 1:]):
    print(f"{name:16}", ("{:.2f} {:.2f}" + " {:.3f} {:.3f}" * 4).format(*row))
cost = pd.DataFrame(full[..., 0], columns=names).agg(["mean", "min", "max"]).T
cost["mean, no gains"] = no_gains.mean(axis=0)[:, 0]
print("\n4 splits (above: mean), $ per 1,000 against one threshold")
print(cost[1:].map("{:,.0f}".format))
