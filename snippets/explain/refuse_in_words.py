"""One refusal in words, what advice promises, and what living by that advice brings."""

import matplotlib.pyplot as plt
import pandas as pd

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
judge = clients[clients.id % 3 == 0]
CUT = 3  # points and cut of the first split in score_by_points.py
delays = ["pay_0", "pay_2", "pay_3", "pay_4", "pay_5", "pay_6"]


def card(table):
    late = (table[delays[1:]] >= 2).sum(axis=1)
    low, paid = table.limit_bal, table.pay_amt1
    lines = {
        "the newest payment is late": 3 * (table.pay_0 == 1) + 8 * (table.pay_0 >= 2),
        "older ones were two months late": 2 * (late == 1) + 4 * (late >= 2),
        "the limit is low": 1 * (low < 50_000) + 1 * (low < 150_000),
        "little was paid last": 1 * (paid < 1_000) + 1 * (paid < 5_000),
    }
    return pd.DataFrame(lines)


def a_month_later(table):
    """On time and 5,000 paid; every month moves one place back."""
    back = dict(zip(delays[1:], (table[name] for name in delays)))
    return table.assign(**back, pay_0=0, pay_amt1=5_000)


refused = judge[(card(judge).sum(axis=1) >= CUT) & (judge.pay_0 >= 2)]
tables = [refused, refused.assign(pay_0=0, pay_amt1=5_000), a_month_later(refused)]
while len(tables) < 8:
    tables.append(a_month_later(tables[-1]))
sums = pd.DataFrame([card(table).sum(axis=1) for table in tables]).T
client = sums.index[sums[1] < CUT][0]  # the first to whom the advice promises acceptance
print(f"client {refused.id[client]}: {sums[0][client]} points, refused from {CUT} on")
for reason, count in card(refused).loc[client].items():
    print(f"  {count} for: {reason}")
print(f"on time, 5,000 paid   this client  of {len(refused)} refused and late, accepted")
names = ["now", "as promised", *(f"after month {n}" for n in range(1, 7))]
for step, name in enumerate(names):
    print(f"{name:18} {sums[step][client]:8} points {(sums[step] < CUT).mean():14.0%}")
for before, group in judge[judge.pay_0 <= 0].groupby(judge.pay_2 >= 2).fails:
    print(f"on time, late before {before}: {group.mean():.1%} of {len(group):,} fail")
accepted = (sums < CUT).mean()
plt.plot(range(7), accepted.drop(index=1), "o-", label="advice lived")
plt.axhline(accepted[1], ls="--", label="as promised")
plt.xlabel("months on time, 5,000 paid each"), plt.ylabel("share accepted"), plt.legend()
plt.show()
