"""One worker looks enough on the mean; the second costs little and saves many times its price."""

import math

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

WORKER = 30  # dollars a month, assumed: one core, one gigabyte
LIMIT = 300 / 1000  # seconds until the phone gives up and shows the clock rule

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
past = flights.scheduled_at < "2013-07-01"
train, test = flights[past], flights[~past]
asked = flights.columns.drop(["scheduled_at", "arr_delay", "late"])
encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
words = ["origin", "dest", "carrier", "plane_maker"]
model = make_pipeline(
    make_column_transformer((encoder, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
).fit(train[asked], train.late)
# assumed: 100 for a late flight nobody was warned of, 25 for a false warning
warn, rule = model.predict_proba(test[asked])[:, 1] >= 0.20, test.hour >= 15
ours, fallback = (np.where(test.late == 1, 100 * (1 - w), 25 * w) for w in (warn, rule))
airports = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
storm = 1 + (airports.known_delay_at_close > 30)
asks = airports.scheduled * flights.seats.mean() * 4 * storm / 3600
rate = asks.groupby(airports.hour_start).sum()


def share_later(rate, done, workers):  # as in wait_in_line.py
    load = np.minimum(rate / done, workers - 1e-6)  # a line that only grows: all are late
    full = load**workers / math.factorial(workers) / (1 - load / workers)
    waits = full / (full + sum(load**k / math.factorial(k) for k in range(workers)))
    spare = (workers - load) * done + 1e-6
    slow, fast = np.exp(-spare * LIMIT), np.exp(-done * LIMIT)
    return (1 - waits) * fast + waits * (spare * fast - done * slow) / (spare - done)


print("July to December  late answers      dollars a month")
print("worker, ms a call  mean busiest h  rule shown workers")
for workers, speed in [(1, 20), (2, 20), (3, 20), (4, 20), (1, 200), (2, 200)]:
    late = share_later(rate, speed, workers)
    share = test.scheduled_at.dt.floor("h").map(late).to_numpy()
    lost = (share * (fallback - ours)).mean() * airports.scheduled.sum() / 12
    print(f"{workers} of {1000 / speed:<4.0f}{share.mean():15.1%}", end="")
    print(f"{late.max():10.1%} {lost:11,.0f} {workers * WORKER:7}")
