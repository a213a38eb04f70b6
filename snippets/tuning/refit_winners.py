"""The winners and the defaults learn from six months and pay the bill for July to December."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
past, future = flights.scheduled_at < "2013-07-01", flights.scheduled_at >= "2013-07-01"
facts, late = flights.drop(columns=["scheduled_at", "arr_delay", "late"]), flights.late
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
names = ["learning_rate", "max_leaf_nodes", "min_samples_leaf"]
# settings and claimed gains: the output of repeat_the_search.py
winners = {
    "search 1": ((0.139, 6, 108), 0.0118),
    "search 2": ((0.077, 15, 77), 0.0136),
    "search 3": ((0.081, 16, 77), 0.0121),
}
day, miss = flights.scheduled_at.dt.date, 100_000 * late[future]  # x 1,000 flights
auc, bill = {}, {}
for name, (values, _) in {"defaults": ((), 0), **winners}.items():
    settings = dict(zip(names, values))
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0, **settings)
    columns = make_column_transformer((codes, words), remainder="passthrough")
    model = make_pipeline(columns, trees).fit(facts[past], late[past])
    chance = model.predict_proba(facts[future])[:, 1]
    auc[name] = roc_auc_score(late[future], chance)
    bill[name] = (25_000 * (1 - late[future])).where(chance >= 0.20, miss)

figure, axes = plt.subplots()
print("          AUC gain          July to December, dollars per 1,000")
print("          claimed  given    bill    against defaults, +- 2 s.e.")
print(f"defaults                    {bill['defaults'].mean():,.0f}")
for name, (_, claimed) in winners.items():
    gain, more = auc[name] - auc["defaults"], bill[name] - bill["defaults"]
    # flights of one day share their weather: the error is counted in days
    error = 2 * more.groupby(day).mean().sem()
    print(f"{name}  {claimed:+.4f}  {gain:+.4f}  {bill[name].mean():,.0f}", end="")
    print(f"  {more.mean():+.0f} +- {error:.0f}")
    axes.plot(["claimed", "given"], [1000 * claimed, 1000 * gain], "C0o-")
axes.axhline(0, color="#6b7280", linewidth=0.8)
axes.set(ylabel="gain in AUC, thousandths", xmargin=0.25)
plt.show()
