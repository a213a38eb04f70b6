"""Each real table has another best simple opponent; boosting beats it once, with enough rows."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.datasets import load_diabetes
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler
from sklearn.tree import DecisionTreeRegressor

airport = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
start, airport["airport"] = airport.hour_start.dt, airport.origin.factorize()[0]
airport["hour"], airport["weekday"] = start.hour, start.day_of_week
clients = pd.read_csv("docs/data/card_default.csv.gz")
fewer = clients[clients.id % 3 < 2]  # learn from a third instead of two
patients = load_diabetes(as_frame=True, scaled=False).frame
when = ["airport", "hour", "weekday"]
fails = "default_next_month"
known = clients.columns.drop(["id", "sex", "marriage", fails])
patient = list(patients.columns.drop("target"))
cases = {  # rows, columns, outcome, columns of the table of means, part that judges
    "planned flights": (airport, when, "scheduled", when, start.month > 6),
    "card defaults": (clients, known, fails, ["pay_0"], clients.id % 3 == 0),
    "half the rows": (fewer, known, fails, ["pay_0"], fewer.id % 3 == 0),
    "diabetes": (patients, patient, "target", ["sex"], patients.index % 2 == 0),
}
print("share of the squared error of the mean that is gone")
print("                 table   line   bent  boosting, leaves of a tree   31 against")
print("              of means          line      2      4     31         best simple")
for case, (rows, columns, outcome, by, judge) in cases.items():
    learn, others = rows[~judge], rows[judge]
    table = make_column_transformer(("passthrough", by))
    # a tree grown out on these columns is exactly the table of means by group
    models = [make_pipeline(table, DecisionTreeRegressor())]
    bends = SplineTransformer(knots="quantile")
    models += [make_pipeline(step, Ridge()) for step in (StandardScaler(), bends)]
    for leaves in (2, 4, 31):
        trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
        models.append(trees.set_params(max_leaf_nodes=leaves))
    said = [m.fit(learn[columns], learn[outcome]).predict(others[columns]) for m in models]
    wrong = [(others[outcome] - forecast) ** 2 for forecast in said]
    whole = ((others[outcome] - learn[outcome].mean()) ** 2).mean()
    gone = [1 - w.mean() / whole for w in wrong]
    gap = (wrong[np.argmax(gone[:3])] - wrong[5]).to_numpy() / whole
    blocks = np.array([block.mean() for block in np.array_split(gap, 20)])
    print(f"{case:16}", *(f"{g:6.3f}" for g in gone), end="")
    print(f"{blocks.mean():+12.3f} ± {2 * blocks.std(ddof=1) / 20**0.5:.3f}")
