"""Each real table has another best simple opponent; boosting beats one, if its leaves suit."""

import numpy as np
import pandas as pd
from sklearn.datasets import load_diabetes
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler
from sklearn.tree import DecisionTreeRegressor

hours = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
start, hours["airport"] = hours.hour_start.dt, hours.origin.factorize()[0]
hours["hour"], hours["weekday"] = start.hour, start.day_of_week
plan = hours[["airport", "hour", "weekday", "scheduled"]]
ends = [(plan[start.month <= last], plan[start.month > last]) for last in (4, 6, 8)]
clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.drop(columns=["id", "sex", "marriage"])
patients = load_diabetes(as_frame=True, scaled=False).frame
cases = {"planned flights": ([*plan.columns[:3]], ends)}  # means by these columns
tables = {10_000: (clients, "pay_0"), 2500: (clients, "pay_0"), 221: (patients, "sex")}
for size, (rows, by) in tables.items():  # learn from so many, judge on others
    orders = (rows.sample(frac=1, random_state=np.random.default_rng(k)) for k in range(3))
    splits = [(mixed[:size], mixed[size:][-10_000:]) for mixed in orders]
    cases[f"{size:,} {'patients' if rows is patients else 'clients'}"] = [by], splits
bends = SplineTransformer(knots="quantile")
models = [make_pipeline(step, Ridge()) for step in (StandardScaler(), bends)]
for leaves in (2, 4, 31):
    models += [HistGradientBoostingRegressor(max_leaf_nodes=leaves, early_stopping=False)]
print("share of the mean's squared error that is gone (mean of three splits)")
print(" table   line   bent    boosting, leaves     lead on best simple, lowest, highest")
print("of means        line      2      4     31         4 leaves         31 leaves")
for case, (by, splits) in cases.items():
    gone = []
    for learn, judge in splits:
        (x, y), (new, truth) = [(t.iloc[:, :-1], t.iloc[:, -1]) for t in (learn, judge)]
        # a tree grown out on these columns is the table of means by group
        said = [DecisionTreeRegressor().fit(x[by], y).predict(new[by])]
        said += [model.fit(x, y).predict(new) for model in models]
        wrong = ((np.array(said) - truth.to_numpy()) ** 2).mean(axis=1)
        gone.append(1 - wrong / ((truth - y.mean()) ** 2).mean())
    mean, gone = np.mean(gone, axis=0), np.array(gone).T  # one row a model
    leads = (gone[4:] - gone[mean[:3].argmax()]).tolist()
    print(f"{case}\n ", *(f"{share:6.3f}" for share in mean), end="   ")
    print(*(f"{min(lead):+9.3f} {max(lead):+.3f}" for lead in leads))
