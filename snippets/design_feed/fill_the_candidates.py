"""Fifty candidates, half from each of two simple sources, bring what all 601 items would."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
day = ((day - pd.Timestamp("2011-08-01")) / pd.Timedelta(days=1)).to_numpy()
sizes = range(10, 301, 10)


def places(score):
    """Each item's place in each customer's list, from 0; what they have comes last."""
    order = np.argsort(np.where(owned, np.inf, -score), axis=1, kind="stable")
    return np.argsort(order, axis=1)


for cut, end in ((0, 61), (61, 200)):  # judged on August and September, then to the end
    before, later = day < cut, (day >= cut) & (day < end)
    week, month = ((before & (day >= cut - days)).sum(axis=0) for days in (7, 28))
    buyers, known = before.sum(axis=0), before.sum(axis=1) >= 20
    alike = before.T @ before.astype(float) / np.sqrt(np.outer(buyers, buyers).clip(1))
    np.fill_diagonal(alike, 0)
    alike[alike < np.sort(alike, axis=0)[-20]] = 0  # an item's twenty nearest
    rows = before / np.sqrt(before.sum(axis=1, keepdims=True).clip(1))
    taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]
    rank = ((rows @ taste @ taste.T).clip(0) * (month + 1) / (buyers + 1))[known]
    owned, later, some = before[known], later[known], later[known].any(axis=1)
    recent, near = places(week), places((before @ alike)[known].round(9))
    source = {"popular": places(buyers), "last week": recent, "neighbours": near}
    source["half of each"] = places(-np.minimum(2 * recent + 1, 2 * near))
    best = ((places(rank) < 10) & later).sum(axis=1)
    print(f"{'October on' if cut else 'August, September'}: {known.sum():,} customers")
    print(f"right of ten, all 601 {best.mean():.2f}   less, 95%    50 hold, 100 hold")
    for name, place in source.items():
        ten = (places(np.where(place < 50, rank, -1)) < 10) & later
        lost = pd.Series(ten.sum(axis=1) - best)
        print(f"  50 by {name:16}{ten.sum(axis=1).mean():.2f}", end="")
        print(f"  {lost.mean():+.2f} +- {1.96 * lost.sem():.2f}", end="")
        hits = [((place < k) & later)[some].sum(axis=1) for k in sizes]
        share = hits / later[some].sum(axis=1)
        print(f"{share[4].mean():11.0%} {share[9].mean():10.0%}")
        if cut:
            plt.plot(sizes, 100 * share.mean(axis=1), label=name)
plt.gca().set(xlabel="candidates", ylabel="% of later purchases held", ylim=0)
plt.legend()
plt.show()
