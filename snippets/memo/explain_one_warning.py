"""One warning in words for the desk, and why the reason in it is not to be trusted."""

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
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((codes, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
risk = model.predict_proba(test.drop(columns=outcome))[:, 1]
groups = {
    "hour and weekday": ["hour", "weekday"],
    "delays so far": ["known_delay_at_close", "flights_that_hour"],
    "weather": list(flights.loc[:, "temp_f":"visib_miles"]),
    "airline and route": ["origin", "dest", "carrier", "distance"],
    "aircraft": ["plane_age", "seats", "plane_maker"],
}
inputs = train.drop(columns=outcome)
middle = inputs[words].mode().loc[0].to_dict() | inputs.median(numeric_only=True).to_dict()
drawn = inputs.sample(20, random_state=0).to_dict("records")
asked = test.assign(risk=risk)[risk >= 0.2].sample(500, random_state=0)
risks = {}
for way, usual in {"middle values": [middle], "20 flights": drawn}.items():
    for group, columns in groups.items():
        swaps = [asked.assign(**{c: other[c] for c in columns}) for other in usual]
        swaps = pd.concat(swaps).astype(inputs.dtypes[columns])
        changed = model.predict_proba(swaps)[:, 1].reshape(len(usual), -1)
        risks[way, group] = changed.mean(axis=0)
risks = pd.DataFrame(risks)
one = (asked.risk - asked.risk.median()).abs().argmin()
flight, near = asked.iloc[one], test.late[abs(risk - asked.risk.iloc[one]) < 0.05]
print(f"{flight.carrier} {flight.origin}-{flight.dest}, {flight.scheduled_at:%d %B %H:%M}")
print(f"WARN: risk of landing 15 minutes late or more: {flight.risk:.0%}.")
print(f"Of {len(near):,} flights given about this risk, {near.mean():.0%} were late.")
print("\nits risk, one thing swapped for that of")
print(risks.loc[one].unstack(0).loc[list(groups)].map("{:.0%}".format).to_string())
first = [risks[way].idxmin(axis=1) for way in ("middle values", "20 flights")]
same = (first[0] == first[1]).mean()
print(f"\n{len(asked)} warnings: both ways name the same first reason in {same:.0%}")
