"""On the first day the bill looks fine; replaying the log names the wrong columns."""

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

day = test[test.scheduled_at < "2013-07-02"]
rebuilt = day.drop(columns=outcome)  # by the code that made the training table
weather = ["temp_f", "dewp_f"]
# simulated: the new client's Celsius
logged = rebuilt.assign(**(rebuilt[weather] - 32) / 1.8)
mended = logged.assign(**logged[weather] * 1.8 + 32)
expected = model.predict_proba(rebuilt)[:, 1]

print(f"1 July, {len(day)} flights; the desk hears version 1 only")
print("                    warns  dollars per 1,000  equal in replay")
for name, table, threshold in [
    ("version 1, live", rebuilt, 0.50),
    ("version 2, shadow", logged, 0.20),
    ("version 2, mended", mended, 0.20),
]:
    chance = model.predict_proba(table)[:, 1]
    warn, late = chance >= threshold, day.late == 1
    dollars = 1000 * np.mean(100 * (late & ~warn) + 25 * (~late & warn))
    equal = f"{np.sum(chance == expected)} of {len(day)}"
    print(f"{name:18} {warn.mean():6.0%} {dollars:18,.0f} {equal:>16}")

print("columns that differ between the log and the rebuilt table, medians:")
for column in rebuilt.select_dtypes("number"):
    log, table = logged[column], rebuilt[column]
    if not np.allclose(log, table, equal_nan=True):
        print(f"  {column} {log.median():.1f} and {table.median():.1f}")
