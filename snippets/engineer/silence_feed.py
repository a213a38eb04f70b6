"""A feed goes blank: nothing crashes, the model gets dearer than the rule, a spare mends it."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
model = make_pipeline(
    make_column_transformer(
        (OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), words),
        remainder="passthrough",
    ),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
feed = "known_delay_at_close"
model.fit(train.drop(columns=[*outcome, feed]), train.late)
spare = model.predict_proba(test.drop(columns=[*outcome, feed]))[:, 1]
model.fit(train.drop(columns=outcome), train.late)
silent = test.assign(**{feed: float("nan")})
live, blank = (model.predict_proba(t.drop(columns=outcome))[:, 1] for t in (test, silent))
# the hand-written rule, without and with the signs it reads off the feed
rest = sum((test.hour >= h).astype(int) for h in (8, 13, 15)) + (test.wind_speed_mph > 20)
rest += (test.precip_in > 0) | (test.visib_miles <= 3)
queue = sum((test[feed] > m).astype(int) for m in (0, 5, 10, 15))

print("Jul-Dec, per 1,000 flights  warned  dollars")
for name, warned in {
    "rule, feed live": rest + queue >= 3,
    "rule, feed silent": rest >= 3,
    "model, feed live": live >= 0.2,
    "model, feed silent": blank >= 0.2,
    "spare model, feed silent": spare >= 0.2,
}.items():
    # a false warning costs 25 dollars, a late flight without one 100
    cost = 1000 * (25 * (1 - test.late)).where(warned, 100 * test.late).mean()
    print(f"{name:26} {1000 * warned.mean():7.0f} {cost:8,.0f}")
# early in the morning the feed is always blank: no hour has closed yet
for name, table in {"live": test, "silent": silent}.items():
    share = table.loc[table.hour >= 9, feed].isna().mean()
    choice = "spare" if share > 0.05 else "model"
    print(f"{name} feed, {share:.0%} blank from 9:00 on: {choice}")
