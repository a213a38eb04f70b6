"""Early stopping is a validation curve over trees, read while it is drawn."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

houses = pd.read_csv("docs/data/ames_houses.csv.gz").select_dtypes("number")
y = houses.pop("sale_price").to_numpy() / 1000
X = houses.to_numpy(float)
rng, most = np.random.default_rng(0), 150
deals = [rng.permutation(len(y)) % 4 for _ in range(10)]
dumb = np.mean([abs(np.median(y[p < 2]) - y[p == 3]).mean() for p in deals])
print(f"means of 10 splits, thousand dollars off; 'the median' {dumb:.1f}")
print("                                                       judged: better than all")
print("rate  rule              trees  fitted  watched  judged  mean  in splits of 10")
for rate in (0.1, 0.4):
    setting = {"learning_rate": rate, "max_leaf_nodes": 8, "early_stopping": False}
    model = HistGradientBoostingRegressor(max_iter=most, random_state=0, **setting)
    found = []
    for part in deals:
        fit, watch, judge = part < 2, part == 2, part == 3
        stages = model.fit(X[fit], y[fit]).staged_predict(X)
        off = [[abs(s - y)[p].mean() for p in (fit, watch, judge)] for s in stages]
        curve = np.array(off)[:, 1]
        # patience: stop when the lowest point is ten trees old
        old = np.arange(most) - [curve[: t + 1].argmin() for t in range(most)]
        stop = np.argmax(old >= 10) if (old >= 10).any() else most - 1
        rules = (most - 1, curve.argmin(), curve[: stop + 1].argmin())
        found.append([[t + 1, *off[t]] for t in rules])
    found = np.array(found)
    for i, name in enumerate(("all", "lowest point", "patience of ten")):
        print(f"{rate:4}  {name:16}", end="")
        print(" {:6.0f} {:7.2f} {:8.2f} {:7.2f}".format(*found[:, i].mean(axis=0)), end="")
        gain = found[:, 0, 3] - found[:, i, 3]
        print(f" {gain.mean():+5.2f} {(gain > 0).sum():9}" if i else "")
    # the watched gain less the judged one; 2.26 is Student's t for ten splits
    flattered = (found[:, 0] - found[:, 2])[:, 2:] @ [1, -1]
    mean, half = flattered.mean(), 2.26 * flattered.std(ddof=1) / len(deals) ** 0.5
    print(f"      patience gains more where it watched: {mean:.2f} +- {half:.2f}")
