"""Five reports of the same pilots lead to different decisions, each billed on all clients."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.drop(columns=["id", "sex", "marriage", "default_next_month"])
bad, third = clients.default_next_month == 1, clients.id % 3
model = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
model.fit(known[third == 1], bad[third == 1])
delay = known.filter(regex="^pay_[0-6]$")
ways = pd.DataFrame({"nobody": bad & False, "today": delay.pay_0 >= 2})
ways["rule"] = delay.max(axis=1) >= 1
ways["model"] = model.predict_proba(known)[:, 1] >= 10 / (10 + 50)
ways, bad = ways[third == 0], bad[third == 0]
bills = 50_000 * (~ways).mul(bad, axis=0) + 10_000 * ways.mul(~bad, axis=0)
rows = np.random.default_rng(0).integers(len(bad), size=(2000, 1000))
seen = {name: bill.to_numpy()[rows].mean(axis=1) for name, bill in bills.items()}
right = {name: way.to_numpy()[rows] == bad.to_numpy()[rows] for name, way in ways.items()}
right = np.array([right[name].mean(axis=1) for name in ("today", "rule", "model")])
gain = (bills["rule"] - bills["model"]).to_numpy()[rows]
low = gain.mean(axis=1) - 1.96 * gain.std(axis=1) / 1000**0.5
simple = np.where(seen["rule"] < seen["today"], "rule", "today")
for running in (300, 0):  # dollars to run the model, per 1,000 clients, assumed
    cost = bills.mean() + running * (bills.columns == "model")
    print(f"running the model costs {running} dollars; then per 1,000 clients:")
    print("  " + ", ".join(f"{name} {dollars:,.0f}" for name, dollars in cost.items()))
    reports = {
        "share right": np.array(["today", "rule", "model"])[right.argmax(axis=0)],
        "saved against nobody": seen["nobody"] - seen["model"],
        "saved against today": seen["today"] - seen["model"],
        "saved against the rule": seen["rule"] - seen["model"],
        "its low end (95%)": low,
    }
    print("2,000 pilots of 1,000 clients say  today  rule  model  too dear by")
    for name, told in reports.items():
        back = "today" if "nobody" in name or "today" in name else simple
        if name != "share right":
            told = np.where(told > running, "model", back)
        shares = [(told == way).mean() for way in ("today", "rule", "model")]
        print("  {:31} {:6.0%} {:5.0%} {:6.0%}".format(name, *shares), end="")
        print(f"{cost[told].mean() - cost.min():8,.0f} dollars")
