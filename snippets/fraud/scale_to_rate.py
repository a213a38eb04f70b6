"""Precision measured on a balanced sample melts at the real rate."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns=["sex", "marriage"])
clients = clients.rename(columns={"default_next_month": "bad"})
payments = pd.read_csv("docs/data/card_transactions.csv.gz").drop(columns="scenario")
payments = payments.rename(columns={"fraud": "bad"})
payments["day"] = payments.minute // 1440
daily = payments.pivot_table("bad", "day", "terminal", ["sum", "size"], fill_value=0)
week = daily.rolling(7, min_periods=1).sum().shift(7, fill_value=0)
share = (week["sum"] / (week["size"] + 1)).unstack().rename("terminal_share")
payments = payments.join(share, on=["terminal", "day"]).query("amount <= 220")
fortnight, last_week = payments.day.between(14, 27), payments.day >= 35
known = ["amount", "card_present", "home_to_shipping_km", "terminal_share", "bad"]
halves = {
    "REAL clients": (clients[clients.id % 3 > 0], clients[clients.id % 3 == 0]),
    "SIMULATED payments": (payments[fortnight][known], payments[last_week][known]),
}


def precision(rate, recall, false):
    return recall * rate / (recall * rate + false * (1 - rate))


for name, (train, test) in halves.items():
    good, bad = train[train.bad == 0], train[train.bad == 1]
    evened = pd.concat([bad, good.iloc[:: len(good) // len(bad)][: len(bad)]])
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    columns = train.columns.drop(["bad", "id"], errors="ignore")
    alert = trees.fit(evened[columns], evened.bad).predict(test[columns]) == 1
    recall, false = alert[test.bad == 1].mean(), alert[test.bad == 0].mean()
    print(f"{name}: {recall:.0%} of the bad caught, {false:.1%} of the good flagged")
    for rate in (0.5, test.bad.mean(), 0.001):
        print(
            f"  where {rate:5.1%} are bad: precision {precision(rate, recall, false):5.1%}"
        )
print("flagging 0.1% of the good and missing nobody, where 0.1% are bad: ", end="")
print(f"{precision(0.001, recall=1, false=0.001):.1%}")
