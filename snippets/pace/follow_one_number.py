"""One bill in fourteen outputs: another version of one library moves it, and two chosen settings with it."""

import re

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

runs = pd.read_csv("docs/data/snippet_versions.csv").dropna(subset="recorded")
bill = runs[runs.recorded.str.contains("14,883") & ~runs.printed.str.contains("14,883")]
print(f"outputs whose first changed line holds the bill 14,883: {len(bill)}")
old = bill.printed.str.findall(r"\b14,\d{3}\b").explode().value_counts()
print(f"  most frequent number in its place on 1.6.1: {old.index[0]}\n")
for page, snippet in [("thresholds", "choose_threshold"), ("modelling", "hand_over")]:
    run = runs[(runs.page == page) & (runs.snippet == snippet)].iloc[0]
    print(f"{page}/{snippet}")
    for name, line in {"1.9.1": run.recorded, "1.6.1": run.printed}.items():
        print(f"  {name}: {re.sub(' +', ' ', line)}")

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
early = flights.scheduled_at < "2013-07-01"
asked, words = flights.columns[1:-2], ["origin", "dest", "carrier", "plane_maker"]
code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
columns = make_column_transformer((code, words), remainder="passthrough")
model = make_pipeline(columns, trees).fit(flights[asked][early], flights.late[early])
late, day = flights.late[~early], flights.scheduled_at[~early].dt.day_of_year
warned = model.predict_proba(flights[asked][~early])[:, 1] >= 0.20
dollars = pd.Series(np.where(late == 1, 100 * ~warned, 25 * warned), late.index)
days = dollars.groupby(day).agg(["sum", "size"]).to_numpy()
draw = np.random.default_rng(0).choice(len(days), (2000, len(days)))
again = 1000 * days[draw, 0].sum(axis=1) / days[draw, 1].sum(axis=1)
low, high = np.quantile(again, [0.025, 0.975])
print(
    f"\nthe bill here {1000 * dollars.mean():,.0f}; other days drawn {low:,.0f} to {high:,.0f}"
)
