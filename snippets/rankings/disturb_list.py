"""Disturb one list in four ways: each score is blind to at least one of them."""

import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
before = (day < "2011-10-01").to_numpy(int)
known = before.sum(axis=1) >= 20
later = (day >= "2011-10-01").to_numpy(int)[known]
last_week = (before * (day >= "2011-09-24")).sum().to_numpy()
order = np.argsort(np.where(before[known], 1, -last_week), axis=1, kind="stable")
hit = np.take_along_axis(later, order, axis=1)
bought, place = later.sum(axis=1), np.arange(1, 602)
worth = 1 / np.log2(place + 1)


def scores(hit):
    """Means over customers; who buys nothing counts zero."""
    first = np.where(bought, hit.argmax(axis=1) + 1, np.inf)
    ideal = np.cumsum(worth)[np.clip(bought, 1, 10) - 1]
    precise = (hit * hit.cumsum(axis=1) / place).sum(axis=1)
    some = np.maximum(bought, 1)
    by_customer = [hit[:, :10].sum(axis=1) / 10, (hit * worth)[:, :10].sum(axis=1) / ideal]
    by_customer += [1 / first, precise / some, hit[:, :100].sum(axis=1) / some]
    return np.mean(by_customer, axis=1)


ten, rest = hit[:, :10], hit[:, 10:]
one = ten * (ten.cumsum(axis=1) == 1)  # the first right item; the others are taken out
versions = {
    "as it is": hit,
    "first ten upside down": np.hstack([ten[:, ::-1], rest]),
    "below ten upside down": np.hstack([ten, rest[:, ::-1]]),
    "one right item in ten": np.hstack([one, rest]),
}
print("last week's list      precision    NDCG           average  recall")
print("                         at 10   at 10    MRR  precision  at 100")
for name, version in versions.items():
    print(
        f"{name:21} {{:9.4f}} {{:7.4f}} {{:6.4f}} {{:10.4f}} {{:7.4f}}".format(
            *scores(version)
        )
    )
