"""The same two bills on a cut axis and on a whole one, beside the difference with its range."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.drop(columns=["id", "sex", "marriage", "default_next_month"])
bad, third = clients.default_next_month == 1, clients.id % 3
model = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
model.fit(known[third == 1], bad[third == 1])
delay = known.filter(regex="^pay_[0-6]$")
ways = pd.DataFrame({"nobody": bad & False, "today's": delay.pay_0 >= 2})
ways["six-month"] = delay.max(axis=1) >= 1
ways["model"] = model.predict_proba(known)[:, 1] >= 10 / 60
bills = (50_000 * (~ways).mul(bad, axis=0) + 10_000 * ways.mul(~bad, axis=0))[third == 0]
cost = bills.mean()
rule, learned = cost["six-month"], cost["model"]
floor = learned // 100 * 100  # just below the lower bill, as charts often choose it
saved = bills["six-month"] - bills["model"]
half = 1.96 * saved.std() / len(saved) ** 0.5
shown = (rule - floor) / (learned - floor)
print(f"dollars per 1,000 clients: rule {rule:,.0f}, model {learned:,.0f}")
print(
    f"ratio of the bills {rule / learned:.2f}, of the bars above {floor:,.0f} {shown:.2f}"
)
print(
    f"difference {saved.mean():,.0f}, 95% {saved.mean() - half:,.0f} to {saved.mean() + half:,.0f}"
)
figure, (cut, whole) = plt.subplots(1, 2, layout="constrained", width_ratios=(2, 3))
cut.bar(["six-\nmonth", "model"], [rule, learned], color=["C0", "C1"])
cut.set(ylim=(floor, floor + 300), title="cut axis", ylabel="dollars per 1,000 clients")
names = ["no-\nbody", "to-\nday's", "six-\nmonth", "model"]
whole.bar(names, cost, color=["C0", "C0", "C0", "C1"])
whole.errorbar(3, learned, [[half], [half]], color="black", capsize=4)
whole.set(title="whole axis, all ways")
plt.show()
