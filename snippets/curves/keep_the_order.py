"""A learning curve over rows in order of time shows the season, and extending it misses the autumn."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import learning_curve

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
X = bikes[["hr", "workingday", "temp", "hum"]].to_numpy()
y, month = bikes.bikers.to_numpy(float), bikes.date.dt.month.to_numpy()
past, autumn = np.flatnonzero(month < 9), np.flatnonzero(month == 9)
deal = np.random.default_rng(0)
orders = {
    "order of time": [past],
    "6 random orders": [deal.permutation(past) for _ in range(6)],
}
sizes = np.array([600, 1200, 2400, 4800])
trees = HistGradientBoostingRegressor(max_iter=30, early_stopping=False, random_state=0)
dumb = abs(y[past].mean() - y[autumn]).mean()
print(
    f"riders an hour off in September; 'the mean' {dumb:.1f}           {len(past):,} rows:"
)
print("rows           ", *(f"{size:6,}" for size in sizes), "  foretold  came")
for name, deals in orders.items():
    each = []
    for order in deals:
        for size in (*sizes, len(past)):
            model = trees.fit(X[order[:size]], y[order[:size]])
            each.append(abs(model.predict(X[autumn]) - y[autumn]).mean())
    each = np.reshape(each, (-1, 5))
    hand = each.mean(axis=0)
    # each further doubling is to pay as the last one did
    foretold = hand[3] * (hand[3] / hand[2]) ** np.log2(len(past) / sizes[3])
    print(f"{name:15}", *(f"{off:6.1f}" for off in hand[:4]), end="")
    print(f" {foretold:10.1f} {hand[4]:5.1f}")
    if len(each) > 1:
        low, high = np.min(each[:, 2] - each[:, 3]), np.max(each[:, 2] - each[:, 3])
        print(f"  the last doubling shown saves {low:.1f} to {high:.1f}")
    split, score = [(order, autumn)], "neg_mean_absolute_error"
    curve = learning_curve(trees, X, y, cv=split, train_sizes=sizes[:3], scoring=score)
    gap = abs(each[-1, :3] + curve[2].ravel()).max()
    print(f"  library, last order: largest difference {gap:.6f}")
late = past[2400:4800]
alone = abs(trees.fit(X[late], y[late]).predict(X[autumn]) - y[autumn]).mean()
print(f"rows 2,401 to 4,800 in order of time, alone: {alone:.1f}")
