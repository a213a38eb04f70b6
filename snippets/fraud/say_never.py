"""Whoever never says fraud is right nineteen times in twenty and stops nothing."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)


def report(who, says, truth):
    caught = (says & truth).sum() / truth.sum()
    false = says & ~truth
    print(f"  {who:21} {(says == truth).mean():8.1%} {caught:8.1%} {false.sum():8,}")


clients = pd.read_csv("docs/data/card_default.csv.gz")
train, test = clients[clients.id % 3 > 0], clients[clients.id % 3 == 0]
known = clients.columns.drop(["id", "sex", "marriage", "default_next_month"])
defaults = test.default_next_month == 1
trees.fit(train[known], train.default_next_month)
print(f"REAL credit clients: {len(test):,}, of whom {defaults.mean():.1%} default")
print("                        accuracy   caught    false alarms")
report("never", defaults & False, defaults)
report("two months late", test.pay_0 >= 2, defaults)
report("model, risk over 0.5", trees.predict(test[known]) == 1, defaults)

payments = pd.read_csv("docs/data/card_transactions.csv.gz").drop(columns="scenario")
over = payments[payments.amount > 220]
print(f"\nSIMULATED payments over 220: {len(over):,}, fraud {over.fraud.mean():.0%}")
payments = payments[payments.amount <= 220]  # a rule blocks the others already
payments["hour"] = payments.minute % 1440 // 60
day = payments.minute // 1440
train, test = payments[(day >= 14) & (day < 28)], payments[day >= 35]
known = ["amount", "hour", "card_present", "home_to_terminal_km", "home_to_shipping_km"]
fraud = test.fraud == 1
trees.fit(train[known], train.fraud)
print(f"the others, last week: {len(test):,}, of which {fraud.mean():.1%} fraud")
report("never", fraud & False, fraud)
report("shipped over 100 km", test.home_to_shipping_km > 100, fraud)
report("model, risk over 0.5", trees.predict(test[known]) == 1, fraud)
