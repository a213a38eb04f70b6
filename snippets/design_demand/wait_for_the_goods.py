"""A replay without the two weeks of delivery promises 230 euros a day; the order then costs 604."""

import numpy as np
import pandas as pd

weeks = pd.read_csv("docs/data/retail_weekly_demand.csv.gz", dtype={"item_id": str})
demand = weeks.pivot(index="week", columns="item_id", values="units").to_numpy()
FORMULA = 1.00 / (1.00 + 7 * 0.01)  # a missing unit costs 1.00 euro, storing 0.01 a day


def replay(level, wait, start):
    """Euros a day, week by week, and share served; an order arrives `wait` weeks on."""
    stock, coming, euros, missed = np.zeros(100), [np.zeros(100)] * wait, [], []
    for week in range(start - 8, start + 26):  # the first eight fill the shelf, uncounted
        coming.append(np.maximum(level(week) - stock - sum(coming), 0))
        stock = stock + coming.pop(0)
        missed.append(np.maximum(demand[week] - stock, 0).sum())
        stock = np.maximum(stock - demand[week], 0)
        euros.append((1.00 * missed[-1] + 7 * 0.01 * stock.sum()) / 7)
    return np.array(euros[8:]), 1 - sum(missed[8:]) / demand[start : start + 26].sum()


def up_to(share, span, every=1):
    """An order rule: that quantile of the item's sums over `span` weeks, in the last 26."""

    def level(week):
        known = 52 + (week - 52) // every * every  # when the levels were last renewed
        starts = range(known - 26, known - span + 1)
        sums = [demand[at : at + span].sum(axis=0) for at in starts]
        return np.quantile(sums, share, axis=0)

    return level


halves = []
print("euros a day, share served            Dec-May      Jun-Nov")
for name, rule, wait in [
    ("promised: a week, goods at once", up_to(FORMULA, 1), 0),
    ("came: the same, goods in 2 weeks", up_to(FORMULA, 1), 2),
    ("3 times the week's level", lambda week: 3 * up_to(FORMULA, 1)(week), 2),
    ("level of 3 weeks together", up_to(FORMULA, 3), 2),
    ("  renewed every 4 weeks", up_to(FORMULA, 3, every=4), 2),
    ("  renewed every 13 weeks", up_to(FORMULA, 3, every=13), 2),
    ("  at 80%, not the formula's 93%", up_to(0.80, 3), 2),
]:
    halves.append([replay(rule, wait, start) for start in (52, 78)])
    print(f"{name:33}", *(f"{bill.mean():6.0f} {part:5.0%}" for bill, part in halves[-1]))
saved = np.array([was[0] - now[0] for was, now in zip(halves[3], halves[6])])  # each week
wide = 1.96 * saved.std(axis=1, ddof=1) / 26**0.5
print(f"{'80% saves':33}", *(f"{x.mean():6.0f} +- {w:.0f}" for x, w in zip(saved, wide)))
