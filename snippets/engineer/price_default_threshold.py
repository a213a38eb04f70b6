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

print("\nJul-Dec, per 1,000      warned  dollars  to rule")
answers = {"rule, from 3 signs": signs >= 3}
answers |= {f"model, from {t:.2f}": chance >= t for t in (0.5, 0.2)}
costs = {}
for name, warned in answers.items():
    # a false warning costs 25 dollars, a late flight nobody was warned of 100
    cost = 1000 * (25 * (1 - test.late)).where(warned[test.index], 100 * test.late).mean()
    costs[name], share = cost, 1000 * warned[test.index].mean()
    more = cost - costs["rule, from 3 signs"]
    print(f"{name:22} {share:7.0f} {cost:8,.0f} {more:+8,.0f}")
