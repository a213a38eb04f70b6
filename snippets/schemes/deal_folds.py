"""Six validation schemes are index arithmetic, and the library deals exactly the same rows."""

import numpy as np
import pandas as pd
from sklearn import model_selection as ms

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
rain = bikes.weathersit.str.contains("rain").to_numpy(int)
month = bikes.date.dt.month.to_numpy()
n, rows = len(bikes), np.arange(len(bikes))
deck = np.random.default_rng(0).permutation(n)
# stratified: sort by class, take every fifth row, keep only how many of each class came
counts = [np.bincount(np.sort(rain)[k::5]) for k in range(5)]
fold = np.empty(n, int)
for kind in (0, 1):
    fold[rain == kind] = np.repeat(range(5), [count[kind] for count in counts])
block, gap = n // 6, 24  # five blocks at the end, 24 rows left out before each
starts = [n - k * block for k in range(5, 0, -1)]


def rest(parts):
    """Pairs of fitted and judged rows: whatever is not judged is fitted."""
    return [(np.setdiff1d(rows, part), np.sort(part)) for part in parts]


hand = {
    "hold-out": [(rows[: int(0.8 * n)], rows[int(0.8 * n) :])],
    "5-fold": rest(np.array_split(rows, 5)),
    "shuffled": rest(np.array_split(deck, 5)),
    "stratified": rest(rows[fold == k] for k in range(5)),
    "by month": rest(rows[month == m] for m in range(1, 13)),
    "rolling": [(rows[: s - gap], rows[s : s + block]) for s in starts],
}
library = {
    "hold-out": [ms.train_test_split(rows, test_size=0.2, shuffle=False)],
    "5-fold": ms.KFold(5).split(rows),
    "shuffled": [(deck[a], deck[b]) for a, b in ms.KFold(5).split(deck)],
    "stratified": ms.StratifiedKFold(5).split(rows, rain),
    "by month": ms.LeaveOneGroupOut().split(rows, groups=month),
    "rolling": ms.TimeSeriesSplit(5, gap=gap).split(rows),
}
print(f"{n:,} hours       fitted        judged  rainy hours  library")
for name, pairs in hand.items():
    ours, theirs = sum(pairs, ()), [np.sort(b) for a in library[name] for b in a]
    same = "same" if all(map(np.array_equal, ours, theirs)) else "OTHER"
    few, many, share = zip(*((len(a), len(b), rain[b].mean()) for a, b in pairs))
    print(f"{name:10} {len(pairs):2} x {min(few):5}-{max(few)}", end="")
    print(f" {min(many):8}-{max(many)}  {min(share):5.1%}-{max(share):5.1%}  {same}")
