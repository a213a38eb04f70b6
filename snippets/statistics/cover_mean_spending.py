"""A range for mean spending that should miss once in twenty misses more than once in four."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy import stats

invoices = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset="customer_id")
invoices = invoices[(invoices.cancelled == 0) & (invoices.revenue_gbp > 0)]
spent = np.sort(invoices.groupby("customer_id").revenue_gbp.sum().to_numpy())
rng = np.random.default_rng(0)


def give_or_take(x):
    n, spread = x.shape[-1], x.std(axis=-1, ddof=1)
    return stats.t.ppf(0.975, n - 1) * spread / np.sqrt(n)


one = rng.choice(spent, 100)
library = stats.t.interval(0.95, 99, loc=one.mean(), scale=stats.sem(one))
half = give_or_take(one)
off = abs(one.mean() + half - library[1])
print(f"100 customers: {one.mean():,.0f} ± {half:,.0f}, off scipy's {off:.6f}\n")
print("5,000 samples         pounds,  custo-  ±, me-   range   all of it")
print("                        truth    mers   dian    holds     too low")
worlds = {"mean": spent, "mean, capped at 5,000": np.minimum(spent, 5000)}
worlds["mean without 60 largest"] = spent[:-60]
for name, world in worlds.items():
    truth = world.mean()
    for n in (100, 500):
        x = rng.choice(world, (5000, n))
        mean, half = x.mean(axis=1), give_or_take(x)
        held, below = (abs(mean - truth) <= half).mean(), (mean + half < truth).mean()
        print(f"{name:23}{truth:6,.0f}{n:8}{np.median(half):7,.0f}{held:9.0%}{below:12.0%}")
print(f"the 60 largest: {spent[-60:].sum() / spent.sum():.0%} of the money")
for i in range(60):
    x = rng.choice(spent, 100)
    low, high = x.mean() - give_or_take(x), x.mean() + give_or_take(x)
    plt.plot([low, high], [i, i], "C0" if low <= spent.mean() <= high else "C1")
plt.axvline(spent.mean(), color="#6b7280", ls=":")
plt.gca().set(xlabel="pounds; dotted: the truth", ylabel="60 samples of 100 customers")
plt.show()
