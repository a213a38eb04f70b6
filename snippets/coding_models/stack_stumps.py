"""Boosted stumps in one loop forecast what GradientBoostingRegressor forecasts."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.ensemble import GradientBoostingRegressor


def stump(X, left):
    """(column, threshold, mean below, mean above) that best explains left (n,)."""
    size, mean = np.arange(1, len(X)), left.mean()
    best = (1e-9, 0, np.inf, mean, mean)  # no cut: every row is below infinity
    for column, values in enumerate(X.T):
        order = np.argsort(values, kind="stable")
        value, total = values[order], left[order].cumsum()
        means = total[:-1] / size, (total[-1] - total[:-1]) / (len(X) - size)
        gain = size * means[0] ** 2 + (len(X) - size) * means[1] ** 2 - len(X) * mean**2
        gain[value[1:] == value[:-1]] = -np.inf  # no threshold fits between equals
        at = gain.argmax() if len(gain) else None
        if at is not None and gain[at] > best[0] + 1e-9:
            low, high = value[at : at + 2]
            cut = min((low + high) / 2, np.nextafter(high, low))
            best = (gain[at], column, cut, means[0][at], means[1][at])
    return best[1:]


def say(X, cut):
    column, threshold, below, above = cut
    return np.where(X[:, column] <= threshold, below, above)


X, y = load_diabetes(return_X_y=True)
known, score, new, truth = X[:300], y[:300], X[300:], y[300:]
library = GradientBoostingRegressor(max_depth=1, random_state=0).fit(known, score)
stages, tie = list(library.staged_predict(new)), 0
fitted, forecast = np.full(300, score.mean()), np.full(len(new), score.mean())
print("stumps  mean error  as the library to 1e-6")
print(f"     0 {np.abs(forecast - truth).mean():11.1f}")
for number in range(1, 71):
    cut, other = stump(known, score - fitted), stump(known[:, ::-1], score - fitted)
    tie = tie or number * (cut[0] != 9 - other[0])  # columns read from the right
    fitted += 0.1 * say(known, cut)
    forecast += 0.1 * say(new, cut)
    if number in (1, 10, 50):
        same = np.abs(forecast - stages[number - 1]).max() < 1e-6
        print(f"{number:6} {np.abs(forecast - truth).mean():11.1f}  {same}")
print(f"stump {tie} is the first that two columns explain equally well")
print("constant columns: cut at", stump(np.ones((4, 2)), np.arange(4.0))[1])
