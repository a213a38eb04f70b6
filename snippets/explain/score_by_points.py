"""A card of eight small integers against boosting, in AUC and in money, over six splits."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = clients.columns.drop(["id", "sex", "marriage", "age", "education", "fails"])


def ask(table):  # the eight questions of the card
    late = (table[["pay_2", "pay_3", "pay_4", "pay_5", "pay_6"]] >= 2).sum(axis=1)
    asked = {"one month late": table.pay_0 == 1, "more": table.pay_0 >= 2}
    asked |= {"one older": late == 1, "more older": late >= 2}
    asked |= {f"limit below {n:,}": table.limit_bal < n for n in (50_000, 150_000)}
    asked |= {f"paid below {n:,}": table.pay_amt1 < n for n in (1_000, 5_000)}
    return pd.DataFrame(asked).astype(int)


def bill(fails, score, cut):  # assumed: a bad client costs 5,000, a good one refused 1,000
    return np.where(fails == 1, 5_000 * (score < cut), 1_000 * (score >= cut))


trees = HistGradientBoostingClassifier(max_iter=40, min_samples_leaf=100)
cards, auc, cost, thirds = [], [], np.zeros((4, 2, len(clients))), clients.id.to_numpy() % 3
for deal, third in enumerate([thirds, np.random.default_rng(0).permutation(thirds)]):
    for turn in range(3):  # one third teaches, one picks the cut, one judges
        learn, pick, judge = (clients[third == (turn + n) % 3] for n in (1, 2, 0))
        line = LogisticRegression().fit(ask(learn), learn.fails)
        points = (line.coef_[0] / np.log(2) * 3).round().astype(int)  # 3 double the odds
        trees.fit(learn[known], learn.fails)
        for table, ranks in ((pick, seen := []), (judge, judged := [])):
            ranks += [trees.predict_proba(table[known])[:, 1].round(2), ask(table) @ points]
            ranks += [table.pay_0, 0 * table.id]
        cut = [min(np.unique(a), key=lambda c: bill(pick.fails, a, c).sum()) for a in seen]
        bills = [bill(judge.fails, *one) for one in zip(judged, cut)]
        cost[:, deal, judge.index] = bills
        auc.append([roc_auc_score(judge.fails, score) for score in judged])
        cards.append([*points, cut[1], round((bills[1] - bills[0]).mean())])
names = [*ask(clients), "refused from", "boosting saves"]
print(pd.DataFrame(cards, columns=names).T.to_string(header=False))
print("\n             AUC  boosting has more  a client costs  boosting saves")
paid, rank = cost.mean(axis=1), np.array(auc).T
for name, one, bills in zip(["boosting", "card", "pay_0", "all alike"], rank, paid):
    more, save = rank[0] - one, bills - paid[0]
    print(f"{name:11} {one.mean():.3f} {more.min():8.3f} to {more.max():.3f}", end="")
    print(f"{bills.mean():16,.0f}{save.mean():11.0f} ± {2 * save.std() / 30_000**0.5:.0f}")
