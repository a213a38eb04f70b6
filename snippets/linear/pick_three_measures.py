"""Three measures picked by slope: raw units mislead, and so does a penalty on raw units."""

from collections import Counter

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression, lars_path

patients = load_diabetes(as_frame=True, scaled=False)
names, X, y = patients.data.columns, patients.data.to_numpy(), patients.target.to_numpy()
line = LinearRegression()
trees = HistGradientBoostingRegressor(max_iter=30, early_stopping=False, random_state=0)


def largest(slopes):
    return sorted(np.argsort(-np.abs(slopes), kind="stable")[:3])


def first_in(columns, y):  # the first three to enter as the lasso's penalty is loosened
    path = lars_path(columns - columns.mean(axis=0), y - y.mean(), method="lasso")[2]
    return largest(path[:, np.argmax((path != 0).sum(axis=0) >= 3)])


rng, errors, picked = np.random.default_rng(0), {}, {}
for _ in range(20):
    order = rng.permutation(len(y))
    learn, judge = order[:300], order[300:]
    spread, slopes = X[learn].std(axis=0), line.fit(X[learn], y[learn]).coef_
    ways = {
        "none, the mean": (DummyRegressor(), range(10)),
        "largest slope, raw": (line, largest(slopes)),
        "largest slope, scaled": (line, largest(slopes * spread)),
        "lasso, raw": (line, first_in(X[learn], y[learn])),
        "lasso, scaled": (line, first_in(X[learn] / spread, y[learn])),
        "all ten": (line, range(10)),
        "all ten, trees": (trees, range(10)),
    }
    for way, (model, columns) in ways.items():
        model.fit(X[learn][:, columns], y[learn])
        off = y[judge] - model.predict(X[judge][:, columns])
        errors.setdefault(way, []).append(np.sqrt((off**2).mean()))
        picked.setdefault(way, Counter())[" ".join(names[columns])] += 1
print(f"{len(judge)} unseen patients:   error  worse than lasso, scaled  picked most")
for way, found in errors.items():
    worse = sum(np.array(found) > errors["lasso, scaled"])
    pick, deals = picked[way].most_common(1)[0]
    named = f"  {pick} in {deals}" if len(pick) < 15 else ""
    print(f"{way:21} {np.mean(found):6.1f} {worse:17} of 20{named}")
