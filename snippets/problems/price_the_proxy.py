"""A hundred visits: the list most likely to stay away costs money, the one that drops most pays."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])


def at(day):  # pounds and bills of four quarters before that day, and the three answers
    ago = -((orders.invoiced_at - pd.Timestamp(day)) // pd.Timedelta(days=91))
    rows = orders[ago.between(0, 4)].assign(ago=ago, bills=orders.revenue_gbp > 0)
    sums = rows.pivot_table(["bills", "revenue_gbp"], "customer_id", "ago", "sum").fillna(0)
    sums = sums[sums.bills[[1, 2, 3, 4]].sum(axis=1) > 0]
    pounds, bills = sums.revenue_gbp.to_numpy(float), sums.bills.to_numpy(float)
    answers = np.c_[bills[:, 0] > 0, pounds[:, 0], (pounds[:, 4] - pounds[:, 0]).clip(0)]
    return np.c_[pounds[:, 1:], bills[:, 1:]], answers


def span(draws):  # the value as it is, and 95% of the values with customers drawn again
    low, high = np.percentile(draws[1:], [2.5, 97.5])
    return f"{draws[0]:+8,.0f} {low:+8,.0f} to {high:+7,.0f}"


visit, saved = 20, 0.10  # assumed: pounds a visit, share of a drop that it wins back
logs = FunctionTransformer(lambda known: np.sign(known) * np.log1p(abs(known)))
line, rng = make_pipeline(StandardScaler(), Ridge()), np.random.default_rng(0)
tables = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09", "2011-09-08")]
print("list of 100   stay away  dropped    worth  95% by customer      against rule, 95%")
for now, quarter in ((1, "March"), (2, "June"), (3, "September")):
    table, answers = (np.concatenate(part) for part in zip(*tables[:now]))
    new, came = tables[now]
    buys = make_pipeline(logs, line).fit(table, answers[:, 0]).predict(new)
    drops = line.fit(table, answers[:, 2]).predict(new)
    names = ["rule: season", "line on drops", "stays away", "by lot"]
    lists = [new[:, 3], drops, -buys, 0 * buys]  # -buys: the proxy
    times, worth = np.c_[np.ones(len(new)), rng.poisson(1, (len(new), 300))], []
    print(quarter)
    for name, said in zip(names, lists):
        order = np.argsort(-said, kind="stable")
        n, came_in = times[order], came[order]
        visited = np.clip(100 - n.cumsum(axis=0) + n, 0, n)
        if name == "by lot":
            visited = 100 * n / n.sum(axis=0)  # the mean of all lots
        away, dropped = 100 - came_in[:, 0] @ visited, came_in[:, 2] @ visited
        worth.append(saved * dropped - 100 * visit)
        gap = " " + span(worth[-1] - worth[0]) if name == "line on drops" else ""
        print(f"  {name:14}{away[0]:7.0f} {dropped[0]:8,.0f} {span(worth[-1])}{gap}")
