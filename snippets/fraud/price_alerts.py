"""Sixty alerts ranked by risk times amount stop more money than sixty ranked by risk."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

ALERT = 5  # our assumption: reading one alert; a missed fraud costs its amount
payments = pd.read_csv("docs/data/card_transactions.csv.gz").drop(columns="scenario")
payments["day"] = payments.minute // 1440
spent = payments.groupby("customer").amount
payments["ratio"] = payments.amount * spent.cumcount() / (spent.cumsum() - payments.amount)
daily = payments.pivot_table("fraud", "day", "terminal", ["sum", "size"], fill_value=0)
week = daily.rolling(7, min_periods=1).sum().shift(7, fill_value=0)
share = (week["sum"] / (week["size"] + 1)).unstack().rename("share")
payments = payments.join(share, on=["terminal", "day"]).query("amount <= 220")
known = ["amount", "ratio", "card_present", "share", *payments.filter(like="home_to")]


def score(learn, use):
    train, part = (payments[payments.day.between(*days)] for days in (learn, use))
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    trees.fit(train[known], train.fraud)
    return part.assign(risk=trees.predict_proba(part[known])[:, 1])


def bill(part, alert):
    money = (part.amount * part.fraud).where(~alert, 0) + ALERT * alert
    return money.groupby(part.day).sum()


before, test = score((7, 13), (21, 27)), score((14, 27), (35, 41))
cut = min(range(1, 100), key=lambda at: bill(before, before.risk >= at / 100).mean())
test["record x amount"] = test.share * test.amount
test["risk x amount"] = test.risk * test.amount
alerts = {"nothing": test.risk > 1}
for by in ("record x amount", "risk", "risk x amount"):
    place = test.groupby("day")[by].rank(ascending=False, method="first")
    alerts[f"60 by {by}"] = place <= 60
    bills = {read: bill(test, place <= read).mean() for read in range(0, 241, 10)}
    plt.plot(bills.keys(), bills.values(), label=f"by {by}")
alerts |= {f"risk from {at}%": test.risk >= at / 100 for at in (50, cut)}
alerts["risk x amount from 5"] = test["risk x amount"] >= ALERT
print("SIMULATED, a day        bill alerts frauds   cheaper than 60 by risk")
for name, alert in alerts.items():
    money, better = bill(test, alert), bill(test, alert) < bill(test, alerts["60 by risk"])
    print(f"{name:21} {money.mean():6,.0f} {alert.sum() / 7:6.0f}", end="")
    print(f" {test.fraud[alert].sum() / 7:6.0f} {better.sum():8} of 7 days")
plt.gca().set(xlabel="alerts read a day", ylabel="bill a day", ylim=0)
plt.legend()
plt.show()
