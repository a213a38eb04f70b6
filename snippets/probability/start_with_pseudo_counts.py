"""Rates from few rows lose to one rate for all; with enough rows lent they do not."""

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.preprocessing import TargetEncoder

flights = pd.read_csv("docs/data/flights.csv.gz").dropna(subset=["arr_delay", "tailnum"])
flights["route"] = flights.carrier + flights.origin + flights.dest
flights["number"] = flights.carrier + flights.flight.astype(str)
flights["yes"] = 1 * (flights.arr_delay >= 15)
flights["unit"] = flights.month * 100 + flights.day  # flights of a day share its weather
shop = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset="customer_id")
shop = shop.assign(yes=shop.cancelled, unit=shop.customer_id, customer=shop.customer_id)
every_other, first_half = flights.groupby("unit").ngroup() % 2 == 0, flights.month <= 6
splits = {f"{by}, between": (flights, every_other) for by in ("route", "number", "tailnum")}
splits |= {f"{by}, later": (flights, first_half) for by in ("route", "number", "tailnum")}
splits["customer, later"] = shop, shop.invoiced_at < "2010-12"
print("                           rows certain,   gain x 1,000 in squared error")
print("rates, judged      groups  lent   wrong   of raw       of lent  of 4 x lent")
off = []
for name, (table, fitted) in splits.items():
    by, seen, later = name.split(",")[0], table[fitted], table[~fitted]
    base, truth = seen.yes.mean(), later.yes.to_numpy()
    group = seen.groupby(by).yes.agg(["sum", "size"])
    hits, size = group.to_numpy().T
    tried = 5.0 * 2 ** np.arange(8)
    a, b = tried[:, None] * base, tried[:, None] * (1 - base)
    lent = tried[stats.betabinom.logpmf(hits, size, a, b).sum(axis=1).argmax()]
    h, n = group.reindex(later[by]).fillna(0).to_numpy().T
    raw = np.where(n > 0, h / np.maximum(n, 1), base)  # a new name gets the common rate
    started, more = ((h + m * base) / (n + m) for m in (lent, 4 * lent))
    encoder = TargetEncoder(smooth=lent, target_type="binary").fit(seen[[by]], seen.yes)
    off += [abs(encoder.transform(later[[by]])[:, 0] - started).max()]
    sure = (raw == 1 - truth).sum()
    print(f"{name:19}{len(group):6,}{lent:6.0f}{sure:8,}", end="")
    for said in (raw, started, more):  # against one rate for all
        gain = pd.Series(1000 * ((base - truth) ** 2 - (said - truth) ** 2))
        surplus = (gain - gain.mean()).groupby(later.unit.to_numpy()).sum()
        noise = 1.96 * (surplus**2).sum() ** 0.5 / len(gain)
        print(f"{gain.mean():7.2f} ±{noise:.2f}", end="\n" if said is more else "")
print(f"largest difference to TargetEncoder: {np.abs(off).max():.6f}")
