"""A hundred visits: the list most likely to stay away costs money, the one that drops most pays."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])


def at(day):
    """Pounds and bills of the four quarters before that day, and the three answers."""
    ago = -((orders.invoiced_at - pd.Timestamp(day)) // pd.Timedelta(days=91))
    rows = orders[ago.between(0, 4)].assign(ago=ago, bills=orders.revenue_gbp > 0)
    sums = rows.pivot_table(["bills", "revenue_gbp"], "customer_id", "ago", "sum").fillna(0)
    pounds, bills = sums.revenue_gbp.to_numpy(float), sums.bills.to_numpy(float)
    drops = np.maximum(pounds[:, 4] - pounds[:, 0], 0)
    paid = bills[:, 1:].sum(axis=1) > 0
    answers = np.c_[bills[:, 0] > 0, pounds[:, 0], drops]
    return np.c_[pounds[:, 1:], bills[:, 1:]][paid], answers[paid]


visit, saved = 20, 0.10  # assumed: pounds a visit, share of a drop that it wins back
logs = FunctionTransformer(lambda known: np.sign(known) * np.log1p(abs(known)))
line = make_pipeline(StandardScaler(), Ridge())
tables = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09", "2011-09-08")]
bills = {}
for now in (1, 2, 3):
    table, answers = (np.concatenate(part) for part in zip(*tables[:now]))
    new, came = tables[now]
    buys = make_pipeline(logs, line).fit(table, answers[:, 0]).predict(new)
    lists = {
        "stays away": -buys,  # the proxy
        "away x season": (1 - buys.clip(0, 1)) * new[:, 3],
        "rule: season": new[:, 3],
        "line on drops": line.fit(table, answers[:, 2]).predict(new),
    }
    for name, said in lists.items():
        first = np.argsort(-said, kind="stable")[:100]
        dropped, away = came[first, 2].sum(), 100 - came[first, 0].sum()
        bills.setdefault(name, []).append((away, dropped, saved * dropped - 100 * visit))
print("list of 100     quarter  stay away  pounds dropped    worth  against rule")
for name, rows in bills.items():
    rule = [worth for _, _, worth in bills["rule: season"]]
    quarters = ("March", "June", "Sept")
    for quarter, (away, dropped, worth), plain in zip(quarters, rows, rule):
        print(f"{name:15} {quarter:7} {away:10.0f} {dropped:15,.0f}", end="")
        print(f" {worth:+8,.0f} {worth - plain:+13,.0f}")
