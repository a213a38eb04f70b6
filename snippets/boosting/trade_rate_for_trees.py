"""Small steps and few leaves need more trees; all reach the same peak, and all lose it again."""

from itertools import islice

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
words = ["origin", "dest", "carrier", "plane_maker"]
flights[words] = flights[words].apply(lambda column: column.factorize(sort=True)[0])
month, late = flights.scheduled_at.dt.month, flights.late
known = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
learn, choose, judge = month <= 4, month.isin([5, 6]), month > 6
rates = late[learn].groupby(known.hour).mean()
auc = [roc_auc_score(late[p], known.hour[p].map(rates).fillna(0)) for p in (choose, judge)]
print("              AUC, May and June               July to December")
print("rate  leaves  1 tree   best, at  200 trees    at the best")
print(f"late by hour {auc[0]:14.3f} {auc[1]:28.3f}")
sizes = [1, 2, 4, 8, 16, 32, 64, 128, 200]
for rate, leaves in ((1, 31), (0.1, 31), (0.1, 4), (0.03, 31)):
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    trees.set_params(learning_rate=rate, max_leaf_nodes=leaves, max_iter=200)
    trees.fit(known[learn], late[learn])
    risks = [p[:, 1] for p in trees.staged_predict_proba(known[choose])]
    chosen = {size: roc_auc_score(late[choose], risks[size - 1]) for size in sizes}
    best = max(chosen, key=chosen.get)
    later = islice(trees.staged_predict_proba(known[judge]), best - 1, None)
    judged = roc_auc_score(late[judge], next(later)[:, 1])
    print(f"{rate:4} {leaves:7} {chosen[1]:7.3f} {chosen[best]:7.3f}, {best:3}", end="")
    print(f"{chosen[200]:9.3f} {judged:14.3f}")
    plt.semilogx(sizes, list(chosen.values()), "o-", label=f"rate {rate}, {leaves} leaves")
plt.xticks(sizes, sizes)
plt.minorticks_off()
plt.gca().set(xlabel="trees", ylabel="AUC, May and June")
plt.legend()
plt.show()
