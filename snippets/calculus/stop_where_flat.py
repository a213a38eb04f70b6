"""The cheapest number of bicycles is where the slope of the cost is zero, and that is not the mean."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rides = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
rides = rides[(rides.hr == 17) & (rides.workingday == 1) & (rides.date >= "2011-05-01")]
week = rides.date.dt.isocalendar().week.to_numpy()
even, bikers = week % 2 == 0, rides.bikers.to_numpy()
wanted, later = bikers[even], bikers[~even]
missing, idle = 4.0, 1.0  # dollars: a rider turned away, a bicycle brought for nobody


def cost(ready, wanted):
    short, over = np.maximum(wanted - ready, 0), np.maximum(ready - wanted, 0)
    return (missing * short + idle * over).mean()


def slope(ready, wanted):  # one bicycle more: idle on some days, needed on the others
    return idle * (wanted < ready).mean() - missing * (wanted > ready).mean()


print(f"{len(wanted)} working days at 17:00 to choose by, {len(later)} to judge")
print("bicycles   dollars a day  slope by rule  by nudging")
for ready in (200.5, 300.5, 400.5, 500.5, 600.5):
    nudge = (cost(ready + 0.1, wanted) - cost(ready - 0.1, wanted)) / 0.2
    print(f"{ready:8.1f} {cost(ready, wanted):15.2f}", end="")
    print(f" {slope(ready, wanted):14.4f} {nudge:11.4f}")

flat = next(ready for ready in range(1000) if slope(ready + 0.5, wanted) > 0)
quantile = np.quantile(wanted, missing / (missing + idle), method="inverted_cdf")
print(f"slope turns at {flat}; the {missing / (missing + idle):.0%} quantile is {quantile}")
print("other days:  bicycles  dollars a day")
for name, ready in {"mean": round(wanted.mean()), "slope zero": flat}.items():
    print(f"{name:12} {ready:8} {cost(ready, later):14.2f}")
more = [cost(round(wanted.mean()), day) - cost(flat, day) for day in later]
weeks = pd.Series(more).groupby(week[~even]).mean()  # days of a week are alike
print(f"mean dearer by {np.mean(more):.2f} +- {2 * weeks.sem():.2f}, {len(weeks)} weeks")
ready = np.arange(150, 700)
plt.plot(ready, [cost(q, wanted) for q in ready], label="cost of a day")
plt.axvline(wanted.mean(), color="C1", ls=":", label="mean")
plt.axvline(flat, color="C2", ls="--", label="slope zero")
plt.gca().set(xlabel="bicycles ready at 17:00", ylabel="dollars", ylim=0)
plt.legend()
plt.show()
