"""An isolation forest by hand gives the library's scores, and its work does not grow with rows."""

import numpy as np
import pandas as pd
from sklearn.ensemble import IsolationForest

hours = pd.read_csv("docs/data/turbine_hours.csv.gz").query("records == 6").dropna()
hours = hours[["wind_ms", "power_kw", "wind_sd", "air_c"]].to_numpy(np.float32)
rng, some = np.random.default_rng(0), hours[::100]


def usual_depth(rows):
    """Random cuts it takes on average to part one row from the others."""
    many = np.maximum(rows, 3)
    deep = 2 * (np.log(many - 1) + np.euler_gamma) - 2 * (many - 1) / many
    return np.where(rows < 3, rows - 1, deep)


def isolate(known, asked, depth=0):
    """Cut a random column at random, until a known row is alone or eight cuts are made."""
    touched.append(known.size)
    spread = np.ptp(known, axis=0)
    if depth == 8 or not spread.any():
        return np.full(len(asked), depth + usual_depth(len(known)))
    column = rng.choice(np.flatnonzero(spread))
    cut = rng.uniform(known[:, column].min(), known[:, column].max())
    found = np.empty(len(asked))
    for side in (np.less_equal, np.greater):
        here = side(asked[:, column], cut)
        found[here] = isolate(known[side(known[:, column], cut)], asked[here], depth + 1)
    return found


forest, read = IsolationForest(random_state=0).fit(hours[:, :2]), []
for tree in (grown.tree_ for grown in forest.estimators_):
    cuts = np.asarray(tree.decision_path(some[:, :2]).sum(axis=1)).ravel() - 1
    read.append(cuts + usual_depth(tree.n_node_samples[tree.apply(some[:, :2])]))
theirs, usual = -forest.score_samples(some[:, :2]), usual_depth(256)
off = np.abs(2 ** -(np.mean(read, axis=0) / usual) - theirs).max()
print(f"library's trees read by hand: off by {off:.6f}")
counts = []
for size, width in ((32000, 4), (32000, 2), (8000, 2)):
    known, touched = rng.permutation(hours[:, :width])[:size], []
    trees = [isolate(rng.permutation(known)[:256], some[:, :width]) for _ in range(50)]
    counts.append(sum(touched))
    print(f"our trees, {size:6,} hours, {width} columns: {counts[-1]:,} values read")
growth = abs(np.log2(counts[1] / counts[2]) / 2), np.log2(counts[0] / counts[1])
print("growth with rows {:.2f}, with columns {:.2f}".format(*growth))
alike = np.corrcoef(2 ** -(np.mean(trees, axis=0) / usual), theirs)[0, 1]
print(f"scores of ours and the library's: correlation {np.floor(20 * alike) / 20} or more")
