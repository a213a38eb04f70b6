"""Simulated payments: hourly buckets miscount one payment in seventeen, and no alert list notices."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

payments = pd.read_csv("docs/data/card_transactions.csv.gz")  # scenario: never an input
payments["day"] = payments.minute // 1440
spent = payments.groupby("customer").amount
payments["ratio"] = payments.amount * spent.cumcount() / (spent.cumsum() - payments.amount)
daily = payments.pivot_table("fraud", "day", "terminal", ["sum", "size"], fill_value=0)
week = daily.rolling(7, min_periods=1).sum().shift(7, fill_value=0)  # labels take a week
share = (week["sum"] / (week["size"] + 1)).unstack().rename("record")
payments = payments.join(share, on=["terminal", "day"])
payments = payments.sort_values(["customer", "minute"], kind="stable", ignore_index=True)
clock = payments.customer * 1_000_000 + payments.minute  # one line of time for each card


def count(bucket):
    """A card's payments before this one, in 24 hours cut into buckets of so many minutes."""
    first = (payments.minute // bucket - 1440 // bucket + 1) * bucket
    oldest = np.searchsorted(clock, payments.customer * 1_000_000 + first)
    return np.arange(len(payments)) - oldest


columns = ["amount", "ratio", "card_present", "record", *payments.filter(like="home_to")]
sound = payments.amount <= 220  # a rule blocks the others
train, test = (sound & payments.day.between(*days) for days in ((14, 27), (35, 41)))
exact = count(1)
print(f"SIMULATED. Payments of a card in the last 24 hours: mean {exact.mean():.2f}")
print("                   other   off by     frauds  of fast   bill")
print("window's buckets   count   on average  a day    cards  a day")
windows = {"no window": None, "1 minute": 1, "1 hour": 60, "today": 1440}
for name, bucket in windows.items():
    known = payments[columns].copy()
    if bucket:
        known["day_count"] = count(bucket)
        off = np.abs(known.day_count - exact)
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    risk = trees.fit(known[train], payments.fraud[train]).predict_proba(known[test])[:, 1]
    seen = payments[test]
    alert = risk * seen.amount >= 5  # reading an alert costs 5, assumed
    bill = (seen.amount * seen.fraud)[~alert].sum() + 5 * alert.sum()
    fast = alert[seen.scenario == 4].mean()  # cards that suddenly pay often
    wrong = f"{(off > 0).mean():7.1%} {off.mean():8.2f}" if bucket else " " * 16
    print(f"{name:16} {wrong} {seen.fraud[alert].sum() / 7:11.1f} {fast:8.0%}", end="")
    print(f" {bill / 7:6,.0f}")
