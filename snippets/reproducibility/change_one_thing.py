"""One thing changed at a time: what leaves every bit alone, what moves warnings, and whether the bill can tell."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
past = flights.scheduled_at < "2013-07-01"
train, test = flights[past], flights[~past]
known = list(flights.select_dtypes("number").columns.drop(["arr_delay", "late"]))


def risk(rows, columns=known, seed=0, bins=255):
    boosting = HistGradientBoostingClassifier(
        max_iter=30, max_bins=bins, early_stopping=False, random_state=seed
    )
    return boosting.fit(rows[columns], rows.late).predict_proba(test[columns])[:, 1]


def bill(risks):  # assumed: 100 dollars for a late flight unwarned, 25 for a false warning
    return 1000 * np.where(test.late == 1, 100 * (risks < 0.20), 25 * (risks >= 0.20))


rng, first = np.random.default_rng(0), risk(train)
stricter = train.assign(late=(train.arr_delay > 15).astype(int))  # 15 itself: punctual
shuffled = train.iloc[rng.permutation(len(train))]
print(f"first run, July to December: {bill(first).mean():,.0f} dollars per 1,000 flights")
print("changed                 risks equal  warnings moved  dollars more")
for name, again in {
    "nothing": risk(train),
    "seed of the model": risk(train, seed=1),
    "order of the rows": risk(shuffled),
    "order of the columns": risk(train, known[::-1]),
    f"1 row of {len(train)} left out": risk(shuffled[1:]),
    "1 row in 10 left out": risk(train[rng.random(len(train)) < 0.9]),
    "1 in 10, another seed": risk(train[rng.random(len(train)) < 0.9]),
    "another default, 64 bins": risk(train, bins=64),
    "definition of late": risk(stricter),
}.items():
    same, moved = abs(again - first) < 1e-9, (again >= 0.20) != (first >= 0.20)
    more = bill(again) - bill(first)
    print(f"{name:24} {same.mean():10.1%} {moved.mean():15.1%}", end="")
    print(f" {more.mean():+7,.0f} ± {1.96 * more.std() / len(more) ** 0.5:,.0f}")

minutes = test.known_delay_at_close.dropna().to_numpy() / 60
whole = np.cumsum(minutes)[-1]  # one thread, from left to right
for threads in (2, 4):
    parts = [np.cumsum(part)[-1] for part in np.array_split(minutes, threads)]
    off = abs(sum(parts) - whole) / whole
    print(f"a sum in {threads} parts: the same bits {off == 0}, 12 digits {off < 1e-12}")
