"""The learned model ranks better than the rule, and costs more until it is told the prices."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
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
model.fit(train.drop(columns=outcome), train.late)
chance = pd.Series(model.predict_proba(flights.drop(columns=outcome))[:, 1], flights.index)

# the hand-written rule
signs = sum((flights.hour >= h).astype(int) for h in (8, 13, 15))
signs += sum((flights.known_delay_at_close > m).astype(int) for m in (0, 5, 10, 15))
signs += (flights.precip_in > 0) | (flights.visib_miles <= 3)
signs += flights.wind_speed_mph > 20

print("AUC                    Jan-Jun  Jul-Dec   lost")
for name, score in {"rule, count of signs": signs, "model, chance": chance}.items():
    then, now = (roc_auc_score(half.late, score[half.index]) for half in (train, test))
    print(f"{name:22} {then:7.3f} {now:8.3f} {then - now:6.3f}")

signs, chance = signs[test.index], chance[test.index]
# a false warning costs 25 dollars, a late flight without one 100
if_warned, if_not = 25 * (1 - test.late), 100 * test.late
rule = 1000 * if_warned.where(signs >= 3, if_not).mean()
print("\nJul-Dec, per 1,000      warned  dollars  to rule")
for name, warned in {
    "rule, from 3 signs": signs >= 3,
    "model, from 0.50": chance >= 0.5,
    "model, from 0.20": chance >= 0.2,
}.items():
    cost = 1000 * if_warned.where(warned, if_not).mean()
    print(f"{name:22} {1000 * warned.mean():7.0f} {cost:8,.0f} {cost - rule:+8,.0f}")
