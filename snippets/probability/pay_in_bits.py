"""A column's bits counted on the fitted rows promise far more than they pay on later ones."""

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.metrics import log_loss, mutual_info_score

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay", "tailnum"])
flights["hour"] = flights.sched_dep_time // 100
flights["route"] = flights.carrier + flights.origin + flights.dest
flights["number"] = flights.carrier + flights.flight.astype(str)
flights["late"] = flights.arr_delay >= 15
seen, later = flights[flights.month <= 6], flights[flights.month > 6]
old, new = seen.late.mean(), later.late.mean()


def bits(chance):
    return -np.log2(chance)


entropy = new * bits(new) + (1 - new) * bits(1 - new)
loss = new * bits(old) + (1 - new) * bits(1 - old)
library = [stats.entropy([new, 1 - new], base=2)]
library += [stats.entropy([new, 1 - new], [old, 1 - old], base=2)]
library += [log_loss(later.late, np.full(len(later), old)) / np.log(2)]
print(f"late: {old:.4f} January to June, {new:.4f} July to December\n")
print("bits a flight, July to December          by hand   library")
names = "entropy", "Kullback-Leibler divergence", "their sum, the log loss"
for name, by_hand, other in zip(names, (entropy, loss - entropy, loss), library):
    print(f"{name:38}{by_hand:10.5f}{other:10.5f}")
print("\n                  told, fitted half      paid, July to")
print("column    kinds   as it is  shuffled          December")
rng = np.random.default_rng(0)
for by in ("hour", "carrier", "route", "number", "tailnum"):
    both = pd.crosstab(seen[by], seen.late, normalize="all").to_numpy()
    apart = np.outer(both.sum(1), both.sum(0))  # the table if they were independent
    told = stats.entropy(both.ravel(), apart.ravel(), base=2)
    luck = mutual_info_score(seen[by], rng.permutation(seen.late)) / np.log(2)
    hits, size = seen.groupby(by).late.agg(["sum", "size"]).reindex(later[by]).to_numpy().T
    risk = np.where(size > 0, (hits + 40 * old) / (size + 40), old)  # 40 rows lent
    paid = -bits(np.where(later.late, risk / old, (1 - risk) / (1 - old)))
    days = later.assign(surplus=paid - paid.mean()).groupby(["month", "day"]).surplus
    noise = 1.96 * np.sqrt((days.sum() ** 2).sum()) / len(later)
    print(f"{by:8}{len(both):7,}{told:11.4f}{luck:10.4f}{paid.mean():10.4f} ±{noise:.4f}")
