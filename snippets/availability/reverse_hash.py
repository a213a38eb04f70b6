"""Hashed client numbers come back by trying all numbers; with no number at all, a few shopping days suffice."""

import hashlib
import hmac

import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", dtype={"invoice": str})
orders = orders[orders.customer_id.notna() & (orders.cancelled == 0)]
numbers = sorted({int(number) for number in orders.customer_id})


def plain(number):
    return hashlib.sha256(str(number).encode()).hexdigest()


def keyed(number, key=b"kept by somebody else"):
    return hmac.new(key, str(number).encode(), "sha256").hexdigest()


tried = {plain(number): number for number in range(100_000)}  # all of up to five digits
print(f"{len(numbers):,} clients, {len(tried):,} numbers tried")
for name, code in (("hashed", plain), ("hashed with a key", keyed)):
    back = sum(tried.get(code(number)) == number for number in numbers)
    print(f"  {name:18} {back / len(numbers):6.1%} found again")

days = pd.to_datetime(orders.invoiced_at).dt.normalize()
visits = {client: set(dates) for client, dates in days.groupby(orders.customer_id)}
often = {client: sorted(dates) for client, dates in visits.items() if len(dates) >= 4}
there = {}
for client, dates in visits.items():
    for day in dates:
        there.setdefault(day, set()).add(client)
rng = np.random.default_rng(0)
print(
    f"no number kept; {len(often):,} clients with four shopping days or more, 5 draws of days"
)
for known in (1, 2, 3, 4):
    alike = np.zeros((5, len(often)))
    for draw in alike:
        for n, own in enumerate(often.values()):
            told = rng.permutation(len(own))[:known]
            draw[n] = len(set.intersection(*(there[own[day]] for day in told)))
    shares, others = (alike == 1).mean(axis=1), np.median(alike) - 1
    print(f"  {known} known: {shares.mean():4.0%} alone ({shares.min():.1%} to", end=" ")
    print(f"{shares.max():.1%}), the middle client like {others:2.0f} others")
