"""Simulated: at equal false alarms a running sum loses fewer weeks than a limit by the week."""

import matplotlib.pyplot as plt
import numpy as np

PHONES, MIXED, READERS = (0.848, 0.158), (0.783, 0.185), (1, 0)  # called positive
cases = {  # how to watch, complaints a week, rates before and during 8 weeks
    "week, 15 complaints": ("week", 15, PHONES, PHONES),
    "sum, 15 complaints": ("sum", 15, PHONES, PHONES),
    "sum, 15, no error": ("sum", 15, READERS, READERS),
    "sum, 5 complaints": ("sum", 5, PHONES, PHONES),
    "sum, half restaurants": ("sum", 0, PHONES, MIXED),
}
rng, limits, last = np.random.default_rng(0), np.arange(1, 6, 0.1), np.arange(52) >= 44


def simulate(how, complaints, before, during):
    of_yes, of_no = (np.where(last, new, old) for old, new in zip(before, during))
    posts, more = rng.poisson(80, (1000, 52)), rng.poisson(complaints * last, (1000, 52))
    good = rng.binomial(posts, 0.65)
    called = rng.binomial(good, of_yes) + rng.binomial(posts - good + more, of_no)
    quiet, size = 0.65 * before[0] + 0.35 * before[1], posts + more
    low = (quiet - called / size) / np.sqrt(quiet * (1 - quiet) / size)
    for week in range(1, 52 * (how == "sum")):
        low[:, week] += np.maximum(0, low[:, week - 1]) - 0.5
    return low


print("simulated, 1,000 years   limit  false  alarm in 8  by chance  weeks lost  dollars")
print(f"nobody watches {8:56.1f}{8 * 3000:9,}")  # 3,000 a week unnoticed: assumed
for name, (how, complaints, before, during) in cases.items():
    false = []  # alarms a year at each limit, on two sets of quiet years
    for _ in range(2):
        over = simulate(how, 0, before, before)[:, :, None] > limits
        false.append((over[:, 1:] & ~over[:, :-1]).sum(axis=(0, 1)) / 1000)
    alarm = simulate(how, complaints, before, during)[:, last, None] > limits
    seen = alarm.any(axis=1)
    chance = over[:, last].any(axis=1).mean(axis=0)  # no incident in the 8 weeks
    lost = np.where(seen, alarm.argmax(axis=1), 8).mean(axis=0)
    dollars = 2000 * false[1] + 3000 * lost  # 2,000 a false alarm: assumed
    picks = [np.argmax(false[0] <= 0.5), 20 if how == "week" else np.argmin(dollars)]
    for i in picks[: 1 + (complaints == 15)]:  # then 3 sigma, or the cheapest
        price = f"{lost[i]:12.1f}{dollars[i]:9,.0f}" if complaints else ""
        print(f"{name:25}{limits[i]:5.1f}{false[1][i]:7.2f}", end="")
        print(f"{seen[:, i].mean():11.0%}{chance[i]:11.0%}{price}")
    plt.plot(false[1], lost, label=name)
plt.gca().set(xlabel="false alarms a year", ylabel="weeks before the alarm", xlim=(0, 4))
plt.legend()
plt.show()
