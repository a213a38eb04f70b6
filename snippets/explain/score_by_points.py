"""A card of eight small integers against boosting: the difference in AUC and in money."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = list(clients.columns.drop(["id", "sex", "marriage", "age", "education", "fails"]))
learn, choose, judge = (clients[clients.id % 3 == part] for part in (1, 2, 0))


def lines(table):  # what the card asks
    late = (table[["pay_2", "pay_3", "pay_4", "pay_5", "pay_6"]] >= 2).sum(axis=1)
    asked = {"one month late": table.pay_0 == 1, "more": table.pay_0 >= 2}
    asked |= {"one older": late == 1, "more older": late >= 2}
    asked |= {f"limit below {n:,}": table.limit_bal < n for n in (50_000, 150_000)}
    asked |= {f"paid below {n:,}": table.pay_amt1 < n for n in (1_000, 5_000)}
    return pd.DataFrame(asked).astype(int)


def bill(fails, score, cut):  # assumed: a bad client costs 5,000, a good one refused 1,000
    return np.where(fails == 1, 5_000 * (score < cut), 1_000 * (score >= cut))


line = LogisticRegression().fit(lines(learn), learn.fails)
points = (line.coef_[0] / np.log(2) * 3).round().astype(int)  # 3 points double the odds
print(pd.Series(points, lines(learn).columns).to_string(), end="\n\n")
settings = dict(learning_rate=0.05, max_iter=80, min_samples_leaf=100, early_stopping=False)
boosting = HistGradientBoostingClassifier(**settings).fit(learn[known], learn.fails)
scores = {
    "boosting": lambda table: boosting.predict_proba(table[known])[:, 1].round(2),
    "points": lambda table: lines(table).to_numpy() @ points,
    "months late": lambda table: table.pay_0.to_numpy(),
    "all alike": lambda table: 0 * table.pay_0.to_numpy(),
}
fails, cost, auc = judge.fails.to_numpy(), {}, {}
drawn = np.random.default_rng(0).integers(len(judge), size=(100, len(judge)))
print("            AUC   refused  from  a client costs   boosting has more   saves")
for name, score in scores.items():
    seen, rank = score(choose), score(judge)
    cut = min(sorted({*seen}), key=lambda cut: bill(choose.fails, seen, cut).mean())
    cost[name] = bill(fails, rank, cut)
    auc[name] = np.array([roc_auc_score(fails[rows], rank[rows]) for rows in drawn])
    gaps = auc["boosting"] - auc[name], (cost[name] - cost["boosting"])[drawn].mean(axis=1)
    row = [cost[name].mean(), *(n for gap in gaps for n in (gap.mean(), 2 * gap.std()))]
    print(f"{name:11} {roc_auc_score(fails, rank):.3f} {(rank >= cut).mean():8.1%}", end="")
    print(f" {cut:5.2f}", "{:15,.0f} {:10.3f} ± {:.3f} {:6.0f} ± {:.0f}".format(*row))
