"""Best model against best rule, both picked on two quarters: how far chance moves the third."""

import numpy as np
import pandas as pd
from scipy.stats import rankdata
from sklearn.ensemble import HistGradientBoostingRegressor
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


def score(said, answer):
    """AUC for yes or no; for money the share of it that the first hundred hold."""
    if answer.max() > 1:
        return answer[np.argsort(-said, kind="stable")[:100]].sum() / answer.sum()
    ranks, yes = rankdata(said), answer > 0
    return (ranks[yes].mean() - (yes.sum() + 1) / 2) / (~yes).sum()


logs = FunctionTransformer(lambda known: np.sign(known) * np.log1p(abs(known)))
line = make_pipeline(StandardScaler(), Ridge())
trees = HistGradientBoostingRegressor(max_iter=60, early_stopping=False, random_state=0)
past = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09")]
table, answers = (np.concatenate(part) for part in zip(*past))
new, came = at("2011-09-08")
picked = {"buys": make_pipeline(logs, line), "brings": trees, "drops": line}
rule = {"buys": new[:, 4:], "brings": new[:, :4], "drops": new[:, 3:4]}
draws = np.random.default_rng(0).integers(len(new), size=(300, len(new)))
print("model minus rule, September quarter, 95% by customer")
for column, (target, model) in enumerate(picked.items()):
    said = model.fit(table, answers[:, column]).predict(new)
    plain, came_in = rule[target].sum(axis=1), came[:, column]
    lead = score(said, came_in) - score(plain, came_in)
    again = [score(said[i], came_in[i]) - score(plain[i], came_in[i]) for i in draws]
    low, high = np.percentile(again, [2.5, 97.5])
    print(f"{target:8} {lead:+.3f}   {low:+.3f} to {high:+.3f}")
