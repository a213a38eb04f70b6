"""Bayes' rule foretells thinned rows well, and real clients with another base rate badly."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.metrics import class_likelihood_ratios

clients = pd.read_csv("docs/data/card_default.csv.gz")
bad = clients.default_next_month == 1
flag = clients.pay_0 >= 2  # two months late or more


def bayes(base, if_bad, if_good):
    hits, false = base * if_bad, (1 - base) * if_good
    return hits / (hits + false)


base, if_bad, if_good = bad.mean(), flag[bad].mean(), flag[~bad].mean()
ratio = if_bad / if_good
library = class_likelihood_ratios(bad, flag)[0]
print(f"flagged, if default follows   {if_bad:.3f}   if not {if_good:.3f}")
print(f"default, if flagged, counted  {bad[flag].mean():.3f}   base rate {base:.3f}")
print(f"  by Bayes' rule              {bayes(base, if_bad, if_good):.3f}")
print(f"likelihood ratio, by hand     {ratio:.3f}   by library {library:.3f}\n")
order = bad.groupby(bad).cumcount()  # the how-manyth of its kind
band = np.searchsorted([50_000, 100_000, 180_000, 270_000], clients.limit_bal)
tops = ["limit up to 50", "up to 100", "up to 180", "up to 270", "above 270"]
thinned = {f"1 default in {k} kept": ~bad | (order % k == 0) for k in (2, 4, 10, 20)}
real = {f"{top} thousand": pd.Series(band == i) for i, top in enumerate(tops)}
print("                                 base  default, if flagged    flagged, if")
print("                        clients  rate   said   seen           bad    good")
for groups, mark in ((thinned, "C0s"), (real, "C1o")):
    for name, here in groups.items():
        flagged, share = here & flag, bad[here].mean()
        seen, said = bad[flagged].mean(), bayes(share, if_bad, if_good)
        noise = 1.96 * np.sqrt(seen * (1 - seen) / flagged.sum())
        rates = flag[here & bad].mean(), flag[here & ~bad].mean()
        print(f"{name:24}{here.sum():7,}{share:6.3f}{said:7.3f}{seen:7.3f}", end="")
        print(" ±{:.3f}{:7.3f}{:7.3f}".format(noise, *rates))
        plt.plot(share, seen, mark)
bases = np.linspace(0.005, 0.35, 70)
plt.plot(bases, bayes(bases, if_bad, if_good), "C0-", label="Bayes, both rates held")
plt.gca().set(xlabel="base rate", ylabel="default, if flagged")
plt.legend(title="squares thinned, circles real")
plt.show()
