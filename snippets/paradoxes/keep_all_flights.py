"""Over all flights the pattern is gone; drawn by lot and then chosen, it comes back."""

import numpy as np
import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
lost = flights.arr_delay - flights.dep_delay
by_lot = np.random.default_rng(0).permutation(lost)
left = pd.cut(flights.dep_delay, [-99, -1, 14, 29, 59, 9999])
left = left.cat.rename_categories("early 0-14 15-29 30-59 60+".split())
table = pd.DataFrame({"dep": flights.dep_delay, "left": left, "lost": lost, "lot": by_lot})
late = table[table.dep + table.lost >= 15]
late_by_lot = table[table.dep + table.lot >= 15]
looks = [(table, "lost"), (late, "lost"), (late_by_lot, "lot")]
print("left       minutes lost on the way")
print("late by     all   late  late, by lot")
for band in left.cat.categories:
    means = [rows[column][rows.left == band].mean() for rows, column in looks]
    print("{:8} {:+6.1f} {:+6.1f} {:+8.1f}".format(band, *means))
links = [rows.dep.corr(rows[column]) for rows, column in looks]
print("correl.  {:+6.2f} {:+6.2f} {:+8.2f}".format(*links))
