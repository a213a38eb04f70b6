"""Of two ranges meant to hold eight hours in ten, the useless one comes closer to its promise."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.metrics import mean_pinball_loss

bikes = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
train, test = bikes[bikes.date < "2011-09-01"], bikes[bikes.date >= "2011-09-01"]
y = test.bikers
kinds = ["workingday", "hr"]
by_hour = train.groupby(kinds).bikers.quantile([0.1, 0.9]).unstack()
by_hour = test[kinds].join(by_hour, on=kinds)
ranges = {
    "0 to 1,000": (y * 0, y * 0 + 1000),
    "one for all hours": [y * 0 + train.bikers.quantile(level) for level in (0.1, 0.9)],
    "by hour, working day": (by_hour[0.1], by_hour[0.9]),
}
print(f"{len(y):,} hours               coverage  width  interval score      worst")
print("meant to hold 80%   by hand  pandas riders by hand library       hour")
for name, (low, high) in ranges.items():
    inside = (low <= y) & (y <= high)
    outside = np.maximum(low - y, 0) + np.maximum(y - high, 0)
    score = (high - low + outside / 0.1).mean()  # a miss costs ten times its size
    ends = ((low, 0.1), (high, 0.9))
    library = 10 * sum(mean_pinball_loss(y, end, alpha=level) for end, level in ends)
    hours = inside.groupby(test.hr).mean()
    print(f"{name:20} {inside.mean():6.1%} {y.between(low, high).mean():7.1%}", end="")
    print(f" {(high - low).mean():6.0f} {score:7.1f} {library:7.1f}", end="")
    print(f" {hours.min():4.0%}, {hours.idxmin():2}:00")
    if name != "0 to 1,000":
        plt.plot(hours.index, 100 * hours, "o-", label=name)
plt.axhline(80, color="k", ls=":", label="meant")
plt.gca().set(xlabel="hour of the day", ylabel="hours inside the range, %", ylim=(0, 105))
plt.legend(loc="lower right")
plt.show()
