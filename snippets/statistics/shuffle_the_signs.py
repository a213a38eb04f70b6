"""A permutation test counts every way that chance could have dealt the labels."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy import stats

hours = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
days = hours.groupby("date")[["casual", "registered"]].sum().asfreq("D")
holiday = hours.groupby("date").holiday.max().reindex(days.index) == 1
usual = days[~holiday].reindex(days.index)
near = pd.concat([usual.shift(7), usual.shift(-7)]).groupby(level=0).mean()
signs = 1 - 2 * (np.arange(1024)[:, None] >> np.arange(10) & 1)  # each way ten can fall
rng = np.random.default_rng(0)


def flip(gaps):
    """Share of the ways whose sum is at least as far from zero as the one seen."""
    return (abs(signs @ gaps) >= abs(gaps.sum(axis=0)) - 1e-9).mean(axis=0)


print("riders a day, 10 holidays      casual  registered")
table = {}
for kind in days:
    on, off = days[kind][holiday].to_numpy(), near[kind][holiday].to_numpy()
    gap = on - off
    library = stats.permutation_test(
        (gap,), np.mean, permutation_type="samples", n_resamples=np.inf
    )
    table[kind] = on.mean(), off.mean(), gap.mean(), flip(gap), library.pvalue
    plt.hist(signs @ gap / 10, bins=30, alpha=0.6, label=kind)
    plt.axvline(gap.mean(), color="#6b7280", ls="--")
names = "the holidays", "same weekday, a week off", "gap", "p, by hand", "p, scipy"
for name, casual, registered in zip(names, *table.values()):
    form = ",.4f" if name[0] == "p" else ",.0f"
    print(f"{name:25}{casual:12{form}}{registered:12{form}}")
print("\nten ordinary days called holidays, 2,000 times: p below 0.05")
for kind in days:
    drawn = rng.choice((usual - near)[kind].dropna().to_numpy(), size=(10, 2000))
    print(f"{kind:24}{(flip(drawn) < 0.05).mean():13.1%}")
plt.ylim(0, 100)
plt.legend(title="mean gap, all ways; dashed: seen")
plt.show()
