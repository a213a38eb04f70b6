"""The profiler names the slow step of one warning: it is the table, not the trees."""

import cProfile
import pstats
from pathlib import Path

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder
from threadpoolctl import threadpool_limits

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
requests = [test.iloc[[row]].drop(columns=outcome) for row in range(100)]
profile = cProfile.Profile()
with threadpool_limits(1):  # count work, not threads that wait for each other
    model.fit(train.drop(columns=outcome), train.late)
    model.predict_proba(requests[0])  # the first call also pays for late imports
    profile.enable()
    for request in requests:
        model.predict_proba(request)
    profile.disable()

stats = pstats.Stats(profile)
steps = {
    ("_column_transformer.py", "transform"): "pick and encode the columns",
    ("gradient_boosting.py", "predict_proba"): "ask the 100 trees",
}
shares = ["less than one third", "about half", "more than two thirds"]
print("step                         share of the time")
slowest_first = sorted(stats.stats.items(), key=lambda item: -item[1][3])
for (path, _, function), (_, _, _, seconds, _) in slowest_first:
    if step := steps.get((Path(path).name, function)):
        third = int(3 * seconds / stats.total_tt)  # coarse, so true on other machines too
        print(f"{step:27}  {shares[third]}")
calls = stats.total_calls / len(requests)
print(f"function calls for one flight: about {round(calls, -4):,.0f}")
