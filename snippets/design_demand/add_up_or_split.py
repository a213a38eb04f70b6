"""Bottom up or top down: for the items it hardly matters, and the winner changes with the half-year."""

import numpy as np
import pandas as pd

WAIT = 2  # weeks between the order and its goods
weeks = pd.read_csv(
    "docs/data/retail_weekly_demand.csv.gz", parse_dates=["week"], dtype={"item_id": str}
)
demand = weeks.pivot(index="week", columns="item_id", values="units").to_numpy()
total = demand.sum(axis=1)


def forecasts(week):
    """Units of each item in that week, from what was known when its order left."""
    seen, before = demand[: week - WAIT], demand[: week - WAIT - 52]
    shares = seen[-26:].sum(axis=0) / seen[-26:].sum()
    season = total[week - 52] * seen[-8:].sum() / before[-8:].sum()
    return {
        "items, mean of 8 weeks": seen[-8:].mean(axis=0),
        "items, mean of 26": seen[-26:].mean(axis=0),
        "total of 8, split by 26": total[: week - WAIT][-8:].mean() * shares,
        "total with season, split": season * shares,
    }


for half, span in {"Feb-May": range(62, 78), "Jun-Nov": range(78, 104)}.items():
    table = {name: [] for name in forecasts(span[0])}
    for week in span:
        for name, said in forecasts(week).items():
            off = np.abs(said - demand[week]).mean(), abs(said.sum() - total[week])
            table[name].append((*off, said.sum()))
    sold = total[span[0] : span[-1] + 1].mean()
    print(f"{half}: {sold:,.0f} units a week, {sold / 100:.0f} an item")
    print("                    off, an item      than row 1   off, total")
    first = np.array(table["items, mean of 8 weeks"])
    for name, rows in table.items():
        rows = np.array(rows)
        gap = pd.Series(rows[:, 0] - first[:, 0])
        print(f"  {name:24} {rows[:, 0].mean():5.1f}", end="")
        print(f" {gap.mean():+7.1f} +- {1.96 * gap.sem():3.1f}", end="")
        print(f" {rows[:, 1].mean() / sold:8.0%}")
    apart = np.abs(rows[:, 2] - first[:, 2]).mean()
    print(f"  first and last total differ by {apart:,.0f} units a week")
