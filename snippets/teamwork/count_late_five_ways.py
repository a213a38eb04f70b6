"""Five people count late flights in one table: five shares, and a goal that is met or missed by the definition."""

import matplotlib.pyplot as plt
import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
landed = flights.arr_delay.notna()
ways = {
    "station: leaves 15 late": flights.dep_delay >= 15,
    "desk: arrives 15 late": flights.arr_delay >= 15,
    "desk, landed ones only": (flights.arr_delay >= 15).where(landed),
    "press: late or never": (flights.arr_delay >= 15) | ~landed,
    "passenger: any delay": (flights.arr_delay > 0) | ~landed,
}
big = flights.carrier.value_counts().loc[lambda n: n > 1000].index
print(f"{len(flights):,} flights, {(~landed).sum():,} never arrived\n")
print("who, what               share   worst of the big airlines     goal of 25%")
worst = {}
for name, late in ways.items():
    by = late.astype(float).groupby(flights.carrier).mean()[big].sort_values()
    kept = "met" if late.mean() <= 0.25 else "missed"
    print(
        f"{name:24}{late.mean():5.1%}   {by.index[-1]} {by.iloc[-1]:.1%}, then {by.index[-2]} {by.iloc[-2]:.1%}     {kept}"
    )
    worst[name] = by
months = pd.DataFrame(
    {n: w.astype(float).groupby(flights.month).mean() for n, w in ways.items()}
)
months.iloc[:, [0, 1, 3, 4]].plot(
    style=["-", "--", ":", "-."], xlabel="month of 2013", ylabel="share late"
)
plt.ylim(0, None)
plt.legend(fontsize=8)
plt.show()
