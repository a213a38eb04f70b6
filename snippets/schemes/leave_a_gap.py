"""Without a gap a forecast 20 days ahead learns from prices that nobody has seen yet."""

import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.model_selection import TimeSeriesSplit, cross_val_score

oil = pd.read_csv("docs/data/brent_daily.csv.gz", parse_dates=["date"], index_col="date")
price, ahead = oil.usd_per_barrel, 20
change = (price.shift(-ahead) - price).dropna()  # known 20 trading days later
judged = change["2005":].index
no_change = change[judged].abs()
print(f"{len(judged):,} days; 'no change' misses by {no_change.mean():.2f} dollars")
print("mean of last   miss in dollars, gap of       no gap  wins    gap of 19 wins")
print("changes, days       0      19      60    against 'no change', share of months")
for window in (5, 20, 60, 250):
    print(f"{window:13}", end="")
    won = []
    for gap in (0, ahead - 1, 60):
        forecast = change.rolling(window).mean().shift(1 + gap)[judged]
        miss = (forecast - change[judged]).abs()
        won.append((miss - no_change).groupby(judged.strftime("%Y-%m")).mean() < 0)
        print(f" {miss.mean():7.2f}", end="")
    print(f" {won[0].mean():9.0%} {won[1].mean():15.0%}")
rows, score = change.to_numpy().reshape(-1, 1), "neg_mean_absolute_error"
for gap in (0, ahead - 1):
    split = TimeSeriesSplit(250, test_size=1, gap=gap, max_train_size=20)
    library = -cross_val_score(DummyRegressor(), rows, change, cv=split, scoring=score)
    hand = (change.rolling(20).mean().shift(1 + gap) - change).abs()[-250:]
    print(f"last 250 days, gap {gap:2}: {hand.mean():.4f} by hand,", end="")
    print(f" {library.mean():.4f} by library")
