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


tried = {plain(number): number for number in range(100_000)}  # every number of five digits
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
print(f"no number kept; {len(often):,} clients with four shopping days or more")
for seen in (1, 2, 3, 4):
    alike = []
    for own in often.values():
        told = rng.permutation(len(own))[:seen]
        alike.append(len(set.intersection(*(there[own[n]] for n in told))))
    share, middle = np.mean(np.equal(alike, 1)), np.median(alike)
    print(f"  {seen} known: {share:6.1%} alone, middle client has {middle:2.0f} alike")
