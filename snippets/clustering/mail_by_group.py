"""One list for all or one for each group: August and September choose, October on pays."""

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans

pairs = pd.read_csv("docs/data/retail_pairs.csv.gz", parse_dates=["first_bought"])
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought").to_numpy()
ways = [("one list", 1), ("at random", 2), ("by items bought", 2)]
ways += [("k-means", 2), ("k-means", 4), ("k-means", 8)]


def mail(start, end):
    """Right items of ten for each customer; a list holds the group's latest bestsellers."""
    rng, hits, start = np.random.default_rng(0), {}, np.datetime64(start)
    known = (day < start).sum(axis=1) >= 20
    before = (day < start)[known]
    later = ((day >= start) & (day < np.datetime64(end)))[known]
    rows = before / np.sqrt(before.sum(axis=1, keepdims=True))
    for way, k in ways:
        group = rng.permutation(len(rows)) * k // len(rows)
        if way == "by items bought":
            group[np.argsort(before.sum(axis=1), kind="stable")] = np.sort(group)
        if way == "k-means":
            drawn = rng.permutation(len(rows))[: 60 * k].reshape(3, k, 20)
            runs = [KMeans(k, init=s, n_init=1).fit(rows) for s in rows[drawn].mean(axis=2)]
            group = min(runs, key=lambda run: run.inertia_).labels_
        for days in (7, 28):
            recent = (day < start) & (day >= start - np.timedelta64(days, "D"))
            right = hits[way, k, days] = np.zeros(len(rows))
            for mine in np.arange(k)[:, None] == group:
                sold = recent[known][mine].sum(axis=0) + recent.sum(axis=0) / 1e4  # ties
                order = np.argsort(-sold, kind="stable")
                new = ~before[mine][:, order]  # nothing a customer has already
                listed = new & (new.cumsum(axis=1) <= 10)
                right[mine] = (listed & later[mine][:, order]).sum(axis=1)
    return hits


choose, judge = mail("2011-08-01", "2011-10-01"), mail("2011-10-01", "2012-01-01")
best, one = max(choose, key=lambda way: choose[way].mean()), ("one list", 1, 7)
print("right items of ten         Aug-Sep   Oct-Dec")
for (way, k, days), hits in choose.items():
    came = judge[way, k, days].mean()
    print(f"{k} {way:15} {days:2} days {hits.mean():8.3f} {came:9.3f}")
print("{1} {0}, {2} days, over one list of 7 days:".format(*best))
for gain in (choose[best] - choose[one], judge[best] - judge[one]):
    drawn = np.random.default_rng(0).integers(len(gain), size=(2000, len(gain)))
    ends = np.percentile(gain[drawn].mean(axis=1), [2.5, 97.5])
    print("  {:+.3f} ({:+.3f} to {:+.3f}, 95%)".format(gain.mean(), *ends))
