"""A plan that multiplies risks as if flights were independent is short on one day in four."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay"])
late, first = flights.arr_delay >= 15, flights.month <= 6
hour, date = flights.sched_dep_time // 100, flights.month * 100 + flights.day
risk = hour.map(late[first].groupby(hour[first]).mean())
count, places = np.arange(160), np.arange(80)


def add_up(risks):  # chance of 0, 1, 2, ... late flights if each is late or not on its own
    chance = np.ones(1)
    for p in risks:
        chance = np.convolve(chance, [1 - p, p])
    return np.pad(chance, (0, 160 - len(chance)))


off = abs(add_up(np.full(90, 0.25)) - stats.binom.pmf(count, 90, 0.25)).max()
print(f"90 equal risks: largest difference to scipy's binomial {off:.6f}")
days, n = late.groupby(date).sum(), late.groupby(date).size()
seen, judged = days[days.index < 700].to_numpy(), days[days.index > 700]
both = (days * (days - 1)).sum() / (n * (n - 1)).sum()
print(f"two flights of a day both late: {both:.3f}, multiplied {late.mean() ** 2:.3f}\n")
alone = np.mean([add_up(day) for _, day in risk[first].groupby(date[first])], axis=0)
as_seen = (seen[:, None] == count).mean(axis=0)
bill = 10 * places + 100 * np.maximum(count[:, None] - places, 0)  # dollars, our assumption
paid = pd.DataFrame(bill[judged], index=judged.index, columns=places)
few, many = (alone @ bill).argmin(), (as_seen @ bill).argmin()
plans = {"multiplied": (alone, few), "days as seen": (as_seen, many)}
plans["their mean"] = as_seen, round(seen.mean())
print("              late flights   places   dollars a day    days   more than")
print("               mean  spread    held    said    paid   short   days as seen")
for name, (chance, held) in plans.items():
    mean, pay, more = chance @ count, paid[held].mean(), paid[held] - paid[many]
    spread, said = (chance @ (count - mean) ** 2) ** 0.5, (chance @ bill)[held]
    weeks = (more - more.mean()).groupby(np.arange(len(more)) // 7).sum()
    noise = 1.96 * (weeks**2).sum() ** 0.5 / len(more)  # bad days come in runs
    print(f"{name:13}{mean:6.1f}{spread:8.1f}{held:8}{said:8.0f}{pay:8.0f}", end="")
    print(f"{(judged > held).mean():8.1%}{more.mean():8.0f} ±{noise:.0f}")
for name, style in (("multiplied", "C0--"), ("days as seen", "C0-")):
    plt.plot(places, plans[name][0] @ bill, style, label=f"expected, {name}")
plt.plot(places, paid.mean(), "C1-", label="paid, July to December")
plt.legend(title="dollars a day by places held")
plt.show()
