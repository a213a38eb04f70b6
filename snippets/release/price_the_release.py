"""Ship, canary, shadow or roll back: the bill of each, if the release is right and if not."""

import numpy as np
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
encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encoder, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)

right = test.drop(columns=outcome)
celsius = right.assign(**(right[["temp_f", "dewp_f"]] - 32) / 1.8)
late = test.late.to_numpy() == 1
week = (test.scheduled_at - pd.Timestamp("2013-07-01")).dt.days.to_numpy() // 7
waits = (week < 4) & (np.random.default_rng(0).random(len(test)) >= 0.10)

bills = []
for table, threshold in [(right, 0.50), (right, 0.20), (celsius, 0.20)]:
    warn = model.predict_proba(table)[:, 1] >= threshold
    bills.append(100 * (late & ~warn) + 25 * (~late & warn))
old, good, bad = bills
shadow = np.where(week < 1, old, good)  # assumed: found on day one, mended within the week
print("dollars, July to December       right units  Celsius  lost at worst")
for name, if_right, if_wrong in [
    ("stay with version 1", old, old),
    ("ship to everyone", good, bad),
    ("canary four weeks, then ship", np.where(waits, old, good), np.where(waits, old, bad)),
    ("shadow one week, then ship", shadow, shadow),
]:
    worst = max(if_right.sum(), if_wrong.sum()) - good.sum()
    print(f"{name:30} {if_right.sum():12,} {if_wrong.sum():8,} {worst:14,}")

print("Celsius found late, two weeks to mend   leave it on   roll back")
mending = [(week >= found) & (week < found + 2) for found in (2, 4, 8, 12)]
for found, when in zip((2, 4, 8, 12), mending):
    print(f"found after {found:2} weeks {bad[when].sum():32,} {old[when].sum():11,}")
when = np.any(mending, axis=0)
print(f"the four together {bad[when].sum():35,} {old[when].sum():11,}")
