"""Rates from few rows lose to one rate for all; started with borrowed rows they do not."""

import numpy as np
import pandas as pd
from scipy import special, stats
from sklearn.preprocessing import TargetEncoder

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay", "tailnum"])
flights["route"] = flights.carrier + flights.origin + flights.dest
flights["number"] = flights.carrier + flights.flight.astype(str)
flights["yes"] = 1 * (flights.arr_delay >= 15)
flights["unit"] = flights.month * 100 + flights.day  # flights of a day share its weather
shop = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset="customer_id")
shop = shop.assign(yes=shop.cancelled, unit=shop.customer_id, customer=shop.customer_id)
halves = {by: (flights, flights.month <= 6) for by in ("route", "number", "tailnum")}
halves["customer"] = shop, shop.invoiced_at < "2010-12"


def log_likelihood(hits, size, a, b):
    gamma = special.gammaln  # of all groups, if their true rates follow a beta distribution
    ways = gamma(size + 1) - gamma(hits + 1) - gamma(size - hits + 1)
    return (ways + special.betaln(hits + a, size - hits + b) - special.betaln(a, b)).sum()


print("                   rows  rows certain,     squared error    gain x 1,000")
print("           groups in it  lent   wrong   one    raw   lent   of lent over one")
off = []
for by, (table, first) in halves.items():
    seen, later = table[first], table[~first]
    base, truth = seen.yes.mean(), later.yes.to_numpy()
    group = seen.groupby(by).yes.agg(["sum", "size"])
    hits, size = group.to_numpy().T
    tried = 5.0 * 2 ** np.arange(8)
    fits = [log_likelihood(hits, size, n * base, n * (1 - base)) for n in tried]
    lent = tried[np.argmax(fits)]
    library = stats.betabinom(size, lent * base, lent * (1 - base)).logpmf(hits)
    off += [library.sum() - max(fits)]
    h, n = group.reindex(later[by]).fillna(0).to_numpy().T
    raw = np.where(n > 0, h / np.maximum(n, 1), base)  # a new name gets the common rate
    started = (h + lent * base) / (n + lent)
    encoder = TargetEncoder(smooth=lent, target_type="binary").fit(seen[[by]], seen.yes)
    off += [abs(encoder.transform(later[[by]])[:, 0] - started).max()]
    error = [1000 * (p - truth) ** 2 for p in (base, raw, started)]
    gain = pd.Series(error[0] - error[2])
    surplus = (gain - gain.mean()).groupby(later.unit.to_numpy()).sum()
    sure = (raw == 1 - truth).sum()
    print(f"{by:11}{len(group):6,}{np.median(size):6.0f}{lent:6.0f}{sure:8,}", end="  ")
    print(*(f"{e.mean() / 1000:.4f}" for e in error), end="")
    print(f"{gain.mean():7.2f} ±{1.96 * (surplus**2).sum() ** 0.5 / len(gain):.2f}")
print(f"largest difference to betabinom and TargetEncoder: {np.abs(off).max():.6f}")
