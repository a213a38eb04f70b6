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
print("\n                  told,     paid, July to December")
off = []
print("column    kinds   first half   40 rows lent     raw")
for by in ("hour", "carrier", "route", "number", "tailnum"):
    both = pd.crosstab(seen[by], seen.late, normalize="all").to_numpy()
    apart = np.outer(both.sum(1), both.sum(0))
    told = (both * np.log2(np.where(both > 0, both / apart, 1))).sum()
    off.append(told - mutual_info_score(seen[by], seen.late) / np.log(2))
    hits, size = seen.groupby(by).late.agg(["sum", "size"]).reindex(later[by]).to_numpy().T
    paid = []
    for lent in (40, 0):
        risk = np.where(size > 0, (hits + lent * old) / (size + lent), old)
        with np.errstate(divide="ignore"):  # what was called certain and did not come
            paid.append(loss - bits(np.where(later.late, risk, 1 - risk)).mean())
    print(f"{by:8}{len(both):7,}{told:13.4f}{paid[0]:15.4f}{paid[1]:8.4f}")
print(f"told: largest difference to mutual_info_score {np.abs(off).max():.6f}")
