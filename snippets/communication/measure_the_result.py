"""One result, whole: ways to choose calls, priced, with baselines, ranges and two groups."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.drop(columns=["id", "sex", "marriage", "default_next_month"])
bad, third = clients.default_next_month == 1, clients.id % 3
delay = known.filter(regex="^pay_[0-6]$")  # months of delay, newest first
model = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
model.fit(known[third == 1], bad[third == 1])
ways = pd.DataFrame({"nobody": bad & False, "everybody": bad | True})
for months in (1, 2):
    ways[f"late now by {months}+"] = delay.pay_0 >= months
    ways[f"once late by {months}+"] = delay.max(axis=1) >= months
ways["model"] = model.predict_proba(known)[:, 1] >= 10 / (10 + 50)
missed, vain = (~ways).mul(bad, axis=0), ways.mul(~bad, axis=0)
bills = 50 * missed + 10 * vain  # dollars a client, assumed
rules = [name for name in ways if "late" in name]
best = bills.loc[third == 2, rules].mean().idxmin()
print(f"cheapest rule on the second third: {best} month\n")
judged = third == 0
print(f"{judged.sum():,} other clients, {bad[judged].mean():.1%} default; of 1,000 clients")
counts = {
    "called": ways,
    "missed": missed,
    "in vain": vain,
    "right": ways.eq(bad, axis=0),
    "dollars": bills,
}
table = pd.DataFrame({name: 1000 * count[judged].mean() for name, count in counts.items()})
print(table.map("{:,.0f}".format).to_string())
print("\ndollars saved per 1,000 clients (95%)")
today = "late now by 2+"  # assumed to be what the bank does now
for old, new in ((today, "model"), (today, best), (best, "model")):
    saved = 1000 * (bills[old] - bills[new])[judged]
    half = 1.96 * saved.std() / len(saved) ** 0.5
    print(f"{old:15} to {new:13} {saved.mean():6,.0f}", end="")
    print(f" ({saved.mean() - half:,.0f} to {saved.mean() + half:,.0f})")
print("\ncalled in vain, of those who pay: sex code 1, code 2, difference (95%)")
for way in (today, best, "model"):
    one, two = (ways[way][judged & ~bad & (clients.sex == code)] for code in (1, 2))
    half = 1.96 * (one.var() / len(one) + two.var() / len(two)) ** 0.5
    print(f"{way:15} {one.mean():6.1%} {two.mean():6.1%}", end="")
    print(f" {100 * (one.mean() - two.mean()):+5.1f} points, give or take {100 * half:.1f}")
