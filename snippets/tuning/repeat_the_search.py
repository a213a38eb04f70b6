"""The same search with other seeds: what each winner claims, and what it is worth later."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.stats import loguniform, randint
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import RandomizedSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, late = flights.scheduled_at.dt.month, flights.late
facts = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
past, future = month <= 6, month >= 7
in_time = [(np.flatnonzero(month[past] <= 4), np.flatnonzero(month[past] >= 5))]
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
as_codes = make_column_transformer((codes, words), remainder="passthrough")
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
model = Pipeline([("columns", as_codes), ("trees", trees)])
space = {
    "trees__max_iter": [30],  # small, so that three searches take seconds
    "trees__learning_rate": loguniform(0.02, 0.5),
    "trees__max_leaf_nodes": randint(3, 32),
    "trees__min_samples_leaf": randint(5, 200),
}
searches = [RandomizedSearchCV(model, {"trees__max_iter": [100]}, n_iter=1)]
searches += [RandomizedSearchCV(model, space, n_iter=2, random_state=s) for s in range(3)]
found = []
for search in searches:
    search.set_params(cv=in_time, scoring="roc_auc")
    search.fit(facts[past], late[past])  # the winner learns again, from all six months
    chance = search.predict_proba(facts[future])[:, 1]
    found.append([search.best_score_, roc_auc_score(late[future], chance)])
gains = np.array(found[1:]) - found[0]
print("          AUC of the winner    gain over defaults")
print("          May-June  July-Dec   claimed   given")
print("defaults    {:.4f}    {:.4f}".format(*found[0]))
for number, (auc, gain) in enumerate(zip(found[1:], gains), 1):
    print("search {}    {:.4f}    {:.4f}   {:+.4f}   {:+.4f}".format(number, *auc, *gain))
print("average                        {:+.4f}   {:+.4f}".format(*gains.mean(axis=0)))
figure, axes = plt.subplots()
axes.plot(["claimed, May and June", "given, July to December"], 1000 * gains.T, "C0o-")
axes.axhline(0, color="#6b7280", linewidth=0.8)
axes.annotate("defaults", (0, 0), (0, 4), textcoords="offset points", ha="center")
axes.set(ylabel="gain in AUC, thousandths", xmargin=0.25)
plt.show()
