"""Both lines against the best rule of each target: how far chance moves the mean of three quarters."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
who = orders.customer_id.dropna().unique()
drawn = np.random.default_rng(0).poisson(1, (len(who), 200))  # each again, once on average
times = pd.DataFrame(np.c_[np.ones(len(who)), drawn], who)  # first column: all as they are


def at(day):  # pounds and bills of four quarters before that day, and the three answers
    ago = -((orders.invoiced_at - pd.Timestamp(day)) // pd.Timedelta(days=91))
    rows = orders[ago.between(0, 4)].assign(ago=ago, bills=orders.revenue_gbp > 0)
    sums = rows.pivot_table(["bills", "revenue_gbp"], "customer_id", "ago", "sum").fillna(0)
    sums = sums[sums.bills[[1, 2, 3, 4]].sum(axis=1) > 0]
    pounds, bills = sums.revenue_gbp.to_numpy(float), sums.bills.to_numpy(float)
    answers = np.c_[bills[:, 0] > 0, pounds[:, 0], (pounds[:, 4] - pounds[:, 0]).clip(0)]
    return np.c_[pounds[:, 1:], bills[:, 1:]], answers, times.loc[sums.index].to_numpy()


def scores(said, came, times):  # one for each draw
    came, times = (each[np.argsort(-said, kind="stable")] for each in (came, times))
    if set(came) == {0, 1}:  # AUC: buyers ahead of each who does not buy
        yes, no = times[came == 1].sum(axis=0), times * (1 - came[:, None])
        return came @ (times * no[::-1].cumsum(axis=0)[::-1]) / yes / no.sum(axis=0)
    first = np.clip(100 - times.cumsum(axis=0) + times, 0, times)  # a hundred places
    return came @ first / (came @ times)


logs = FunctionTransformer(lambda known: np.sign(known) * np.log1p(abs(known)))
line = make_pipeline(StandardScaler(), Ridge())
rules = {"buys": [1e-7] * 4 + [1] * 4, "brings": [1] * 4 + [0] * 4, "drops": np.eye(8)[3]}
models = {"line": line, "line of logs": make_pipeline(logs, line)}
tables = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09", "2011-09-08")]
print("model minus rule, mean of three quarters   95% by customer")
for column, target, name in [(c, t, m) for c, t in enumerate(rules) for m in models]:
    lead = 0
    for now in (1, 2, 3):
        known, answers, _ = (np.concatenate(part) for part in zip(*tables[:now]))
        new, came, n = tables[now]
        said = models[name].fit(known, answers[:, column]).predict(new)
        both = [scores(given, came[:, column], n) for given in (said, new @ rules[target])]
        lead += (both[0] - both[1]) / 3
    low, high = np.percentile(lead[1:], [2.5, 97.5])
    print(f"{target:8}{name:14} {lead[0]:+.3f}   {low:+.3f} to {high:+.3f}")
