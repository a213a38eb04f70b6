"""Simulated: by the mean one reader is enough; in a queue it depends on what is read next."""

import heapq

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

READ, LIMIT, WAGE = 8, 30, 37.5  # assumed: minutes an alert; until paid out; an hour
payments = pd.read_csv("docs/data/card_transactions.csv.gz").drop(columns="scenario")
payments["day"] = payments.minute // 1440
spent = payments.groupby("customer").amount
payments["ratio"] = payments.amount * spent.cumcount() / (spent.cumsum() - payments.amount)
daily = payments.pivot_table("fraud", "day", "terminal", ["sum", "size"], fill_value=0)
week = daily.rolling(7, min_periods=1).sum().shift(7)  # a label is a week late
record = (week["sum"] / (week["size"] + 1)).unstack().rename("record")
payments = payments.join(record, on=["terminal", "day"]).query("amount <= 220")
columns = ["amount", "ratio", "card_present", "record", *payments.filter(like="home_to")]
train, test = payments[payments.day.between(14, 27)], payments[payments.day >= 35]
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
trees.fit(train[columns], train.fraud)
stakes = trees.predict_proba(test[columns])[:, 1] * test.amount.to_numpy()
alerts, stolen = stakes >= 5, (test.amount * test.fraud).to_numpy()
came = test.minute.to_numpy()[alerts]

busy, by_day = len(came) / 7 * READ / 1440, ((came - 480) % 1440 < 720).mean()
print(f"SIMULATED: {len(came) / 7:.0f} alerts a day keep one reader {busy:.0%} busy")
print(f"by formula {busy / (1 - busy) * READ:.0f} minutes; {by_day:.0%} come from 8 to 20")
print("readers, next           minutes  too late   lost  wages   bill")
for more, order, skips in list(np.ndindex(2, 2, 2))[:5]:
    readers, name = 1 + more, "largest" if order else "oldest"
    first, waited = -stakes[alerts] if order else came, np.empty((20, len(came)))
    for run in range(20):
        work = np.random.default_rng(run).exponential(READ, len(came))
        free, line, arrived = [0.0] * readers, [], 0
        for _ in came:
            now = max(heapq.heappop(free), 0 if line else came[arrived])
            while arrived < len(came) and came[arrived] <= now:
                heapq.heappush(line, (first[arrived], arrived))  # smallest is next
                arrived += 1
            alert = heapq.heappop(line)[1]
            now = max(now, came[alert])
            waited[run, alert] = now - came[alert]
            dead = skips and now - came[alert] > LIMIT  # paid out already
            heapq.heappush(free, now if dead else now + work[alert])
    late, wages = (waited > LIMIT).mean(axis=0), readers * 24 * WAGE
    lost = ((stolen[alerts] * late).sum() + stolen[~alerts].sum()) / 7
    name += ", skips dead" * skips
    print(f"{readers}, {name:20} {waited.mean():7.0f} {late.mean():9.0%}", end="")
    print(f" {lost:6,.0f} {wages:6,.0f} {lost + wages:6,.0f}")
