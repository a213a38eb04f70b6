"""Every step in one pipeline: it learns from training rows only and answers any row it meets."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
words = ["origin", "dest", "carrier", "plane_maker"]
numbers = flights.select_dtypes("number").columns.drop(["arr_delay", "late"])

# the flag tells the model which numbers were made up
fill = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
model = make_pipeline(
    make_column_transformer(
        # a value with under 50 flights, or none, goes into one pool per column
        (OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=50), words),
        (fill, numbers),
    ),
    LogisticRegression(max_iter=1000),
)
model.fit(train[[*words, *numbers]], train.late)


def report(name: str, chance: pd.Series) -> None:
    """Print ranking and price; a missed late flight costs 100 dollars, a false warning 25."""
    late, warned = test.late == 1, chance >= 0.20
    cost = (100 * (late & ~warned).mean() + 25 * (~late & warned).mean()) * 1000
    print(f"{name:28}{roc_auc_score(late, chance):8.3f}{cost:10,.0f} $")


print(f"{'':28}{'AUC':>8}{'cost':>12}")
report("rule: warn from 15:00 on", test.hour >= 15)
report("late rate of the hour", test.hour.map(train.groupby("hour").late.mean()))
report("linear model, one pipeline", model.predict_proba(test)[:, 1])

first = test[test.dest == "ANC"].head(1)  # a destination the training half never had
no_feed = first.assign(known_delay_at_close=float("nan"))
print(f"\n{first.scheduled_at.item():%d %B %H:%M} to Anchorage, chance of being late")
print(f"  airport feed given  {model.predict_proba(first)[0, 1]:.0%}")
print(f"  airport feed blank  {model.predict_proba(no_feed)[0, 1]:.0%}")
