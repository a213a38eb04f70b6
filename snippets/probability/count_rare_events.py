"""Poisson holds for riders before dawn and breaks for flights, whose bad days come in heaps."""

import math

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy import stats

flights = pd.read_csv("docs/data/flights.csv.gz")
date, cancelled = flights.month * 100 + flights.day, flights.dep_time.isna()
riders = pd.read_csv("docs/data/bike_2011.csv.gz")
riders = riders[(riders.workingday == 1) & riders.date.between("2011-04", "2011-11")]
counts = {
    "riders, 4 to 5 o'clock": riders.registered[riders.hr == 4],
    "riders, 8 to 9 o'clock": riders.registered[riders.hr == 8],
    "diverted flights, a day": (~cancelled & flights.arr_delay.isna()).groupby(date).sum(),
    "late flights, a day": (flights.arr_delay >= 15).groupby(date).sum(),
    "cancelled flights, a day": cancelled.groupby(date).sum(),
}


def poisson(k, mean):
    return math.exp(-mean) * mean**k / math.factorial(k)


print("fitted on every other day,         variance / mean, ±   level  days over")
print("judged between              mean  fitted  judged chance  of 99%     level")
for name, count in counts.items():
    fitted, judged = count.to_numpy()[::2], count.to_numpy()[1::2]
    mean, variance = fitted.mean(), fitted.var(ddof=1)
    noise = 1.96 * math.sqrt(2 / (len(fitted) - 1))
    level = stats.poisson.ppf(0.99, mean)
    print(f"{name:25}{mean:7.2f}{variance / mean:8.2f}", end="")
    print(f"{judged.var(ddof=1) / judged.mean():8.2f}{noise:7.2f}", end="")
    print(f"{level:8.0f}{(judged > level).mean():10.1%}")
    if variance > (1 + noise) * mean:  # let the rate itself vary from day to day
        size = mean**2 / (variance - mean)
        level = stats.nbinom.ppf(0.99, size, size / (size + mean))
        print(f"{'  negative binomial':55}{level:8.0f}{(judged > level).mean():10.1%}")
off = [poisson(k, m) - stats.poisson.pmf(k, m) for k in range(60) for m in (0.3, 24)]
print(f"largest difference to scipy.stats.poisson: {np.abs(off).max():.6f}")
fig, panels = plt.subplots(1, 2, sharey=True)
for panel, name in zip(panels, list(counts)[::4]):
    k, count = np.arange(13), counts[name]
    panel.bar(k, [(count == i).mean() for i in k], color="C1", label="seen")
    panel.plot(k, [poisson(i, count.mean()) for i in k], "C0o-", label="Poisson")
    panel.set(title=name.split(",")[0], xlabel="count on a day", xticks=k[::4])
panels[1].legend()
plt.show()
