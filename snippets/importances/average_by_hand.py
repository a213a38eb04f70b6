"""Partial dependence is an average over made-up clients; by hand it equals the library."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.inspection import partial_dependence

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = list(clients.columns.drop(["id", "sex", "marriage", "fails"]))
learn, judge = (clients[clients.id % 3 == part] for part in (1, 0))
model = HistGradientBoostingClassifier(
    learning_rate=0.05, max_iter=80, min_samples_leaf=100, early_stopping=False
)
model.fit(learn[known], learn.fails)
some = judge[known][::4].astype(float)


def average(column, value):
    """Give everybody this value, leave all else as it is, average the forecasts."""
    return model.predict_proba(some.assign(**{column: value}))[:, 1].mean()


months = np.arange(-2, 5)
hand = [average("pay_0", float(month)) for month in months]
limits = np.array([10_000, 50_000, 100_000, 200_000, 300_000, 500_000])
by_limit = [average("limit_bal", float(limit)) for limit in limits]
gap = 0
for column in ("pay_0", "limit_bal"):  # the library chooses the values, we average at them
    library = partial_dependence(model, some, [column], grid_resolution=12, method="brute")
    mine = [average(column, value) for value in library["grid_values"][0]]
    gap = max(gap, abs(library["average"][0] - mine).max())
print(f"equal to the library to the ninth decimal: {gap < 1e-9}")
seen = judge.groupby("pay_0").fails.agg(["mean", "size"]).loc[months]
print("months late   everybody set to it   clients who are so   how many")
for month, risk in zip(months, hand):
    print(f"{month:11} {risk:21.3f} {seen['mean'][month]:20.3f} {seen['size'][month]:10,}")
print("limit 10,000 to 500,000:", *(f"{risk:.3f}" for risk in by_limit))
plt.plot(months, hand, "o-", label="everybody set to it")
plt.plot(months, seen["mean"], "s--", label="clients who are so")
plt.xlabel("pay_0, months late"), plt.ylabel("share that fails to pay"), plt.legend()
plt.show()
