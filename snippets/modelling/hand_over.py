"""Thresholds from May and June, the bill for July to December, and how sure the difference is."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, SplineTransformer
from sklearn.tree import DecisionTreeClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, late = flights.scheduled_at.dt.month, flights.late
facts = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
dummies = OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=20)
bent = make_pipeline(SimpleImputer(strategy="median"), SplineTransformer())
as_codes = make_column_transformer((codes, words), remainder="passthrough")
as_dummies = make_column_transformer((dummies, words), remainder=bent)
by_hour = make_column_transformer(("passthrough", ["hour"]))
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
line = LogisticRegression(C=0.1, solver="newton-cholesky")
candidates = {
    "boosting": make_pipeline(as_codes, trees),
    "linear": make_pipeline(as_dummies, line),
    "rate by hour": make_pipeline(by_hour, DecisionTreeClassifier()),
}
steps = [percent / 100 for percent in range(10, 41)]
print("July to December, dollars per 1,000 flights, at the")
print("threshold of May and June and at 0.20; at 0.20 also")
print("more than boosting, +- 2 standard errors\n")
textbook = {}
for name, model in candidates.items():
    bills = []
    for past, future in ((month <= 4, month.isin([5, 6])), (month <= 6, month >= 7)):
        chance = model.fit(facts[past], late[past]).predict_proba(facts[future])[:, 1]
        miss, false_warning = 100_000 * late[future], 25_000 * (1 - late[future])  # x 1,000
        bills.append(
            pd.DataFrame({t: false_warning.where(chance >= t, miss) for t in steps})
        )
    best, paid, textbook[name] = bills[0].mean().idxmin(), bills[1].mean(), bills[1][0.20]
    more = textbook[name] - textbook["boosting"]
    # flights of one day share their weather: the error is counted in days, not in flights
    error = more.groupby(flights.scheduled_at.dt.date).mean().sem()
    print(f"{name:12}  {best:.2f}: {paid[best]:,.0f}  0.20: {paid[0.20]:,.0f}", end="")
    print(f"  {more.mean():+6,.0f} +- {2 * error:.0f}")
saved = more.mean() / 1000  # the last candidate is the rate by hour
print(f"\nsaved against the rate by hour: {saved:.2f} dollars a flight")
print(f"20 days of work at 800 dollars: paid by {20 * 800 / saved:,.0f} flights")
