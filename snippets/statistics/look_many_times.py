"""Of sixty looks some raise an alarm by luck, and the largest gaps shrink on other days."""

import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
flights["date"] = flights.month * 100 + flights.day
late = 100.0 * (flights.arr_delay >= 15)  # per cent, and dollars: 100 a late flight
flights["extra"] = late - late.groupby(flights.date).transform("mean")
every_second = flights.groupby("date").ngroup() % 2
flights["part"] = np.where(flights.month > 6, 2, every_second)
cells = flights.groupby(["part", "dest", "date"]).extra.agg(["sum", "size"]).reset_index()
cells["square"], cells["days"] = cells["sum"] ** 2, 1
sums = cells.groupby(["part", "dest"])[["sum", "size", "square", "days"]].sum()
first = sums.loc[0][sums.loc[0].days >= 20]
z, gap, m = first["sum"] / np.sqrt(first.square), first["sum"] / first["size"], len(first)
p = 2 * stats.norm.sf(abs(z))
here = cells[(cells.part == 0) & cells.dest.isin(first.index)]
place, extra = np.searchsorted(first.index, here.dest), here["sum"].to_numpy()
root, rng = np.sqrt(np.bincount(place, extra**2)), np.random.default_rng(0)
draws = [extra * rng.choice([-1, 1], size=len(extra)) for _ in range(1000)]
alarm = np.array([abs(np.bincount(place, d) / root) > 1.96 for d in draws])
print("each day's sign dealt by coin: chance of any p below 0.05")
for looks in (1, 5, 20, m):
    share, told = alarm[:, :looks].any(axis=1).mean(), 1 - 0.95**looks
    print(f"  {looks:3} looks {share:6.1%}, by 1 - 0.95 ** looks {told:6.1%}")
print(f"\n{m} destinations, points     chosen on every    days       July to    after its")
print("later than others         2nd day to June   between      December      cost, $")
lists = {"all that are later": p < 2, "gap over 10": gap > 10, "p below 0.05": p < 0.05}
lists |= {
    f"p below 0.05 / {m}": p < 0.05 / m,
    "Benjamini-Hochberg 0.05": stats.false_discovery_control(p) < 0.05,
}
for name, found in lists.items():
    found = first.index[found & (gap > 0)]
    print(f"{name:24}{len(found) or 'none':>4}", end="")
    for part in range(3 * (len(found) > 0)):
        total = sums.loc[part].loc[found].sum()
        noise = 1.96 * np.sqrt(total.square) / total["size"]
        print(f"{total['sum'] / total['size']:9.1f} ±{noise:.1f}", end="")
    print(f"{total['sum'] / total['size'] - 5:+13.1f}" if len(found) else "")
