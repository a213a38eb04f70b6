"""One thing changed at a time: what moves the last digit, what moves warnings, what moves the bill."""

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
    warned = risks >= 0.20
    return 1000 * np.where(test.late == 1, 100 * (1 - warned), 25 * warned).mean()


rng, first = np.random.default_rng(0), risk(train)
stricter = train.assign(
    late=(train.arr_delay > 15).astype(int)
)  # 15 minutes no longer count
most = rng.random(len(train)) < 0.9  # a sample of nine in ten, as for a trial run
print("July to December       risks equal  other warning  dollars per 1,000")
for name, again in {
    "nothing": risk(train),
    "seed of the model": risk(train, seed=1),
    "order of the rows": risk(train.iloc[rng.permutation(len(train))]),
    "order of the columns": risk(train, known[::-1]),
    "seed of the sample": risk(train[most]),
    "another default, 64 bins": risk(train, bins=64),
    "definition of late": risk(stricter),
}.items():
    same, moved = abs(again - first) < 1e-9, (again >= 0.20) != (first >= 0.20)
    print(f"{name:26} {same.mean():6.1%} {moved.mean():14.1%} {bill(again):14,.0f}")

minutes = test.known_delay_at_close.dropna().to_numpy() / 60
whole = np.cumsum(minutes)[-1]  # one thread, from left to right
for threads in (2, 4):
    parts = [np.cumsum(part)[-1] for part in np.array_split(minutes, threads)]
    off = abs(sum(parts) - whole) / whole
    print(f"a sum in {threads} parts: the same bits {off == 0}, 12 digits {off < 1e-12}")
