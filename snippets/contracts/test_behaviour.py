"""Three tests of what a model does, whatever its score: each seeded fault meets one that fails."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
known = ["hour", "known_delay_at_close", "distance", "temp_f", "visib_miles", "seats"]
train = flights[flights.scheduled_at < "2013-07-01"]
check = flights[flights.scheduled_at.dt.month == 7]


def fit(rows, change=lambda table: table, on_the_way=1):  # the faults come in here
    model = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    model.fit(change(rows[known]), rows.late)
    sign = [1, on_the_way, 1, 1, 1, 1]
    return lambda asked: model.predict_proba(change(asked[known] * sign))[:, 1]


def bill(warned):  # assumed: 100 dollars for a late flight unwarned, 25 for a false warning
    return 1000 * np.where(check.late == 1, 100 * (1 - warned), 25 * warned).mean()


def company(answer):
    evening = check[check.hour == 20]
    apart = abs(answer(evening) - answer(check)[check.hour == 20]).max()
    return apart < 1e-9, f"others in the batch change a risk by {apart:.2f}"


def direction(answer):
    calm = check[check.known_delay_at_close < 30]
    worse = calm.assign(known_delay_at_close=calm.known_delay_at_close + 60)
    rose = (answer(worse) - answer(calm)).mean()
    return rose > 0.10, f"an hour more delay moves the risk by {rose:+.2f}"


def least(answer):
    saved = bill(check.hour >= 15) - bill(answer(check) >= 0.20)
    return saved > 0, f"saves {saved:,.0f} dollars per 1,000 against the clock"


for name, answer in {
    "as built": fit(train),
    "centred by batch": fit(train, change=lambda table: table - table.mean()),
    "sign lost on the way": fit(train, on_the_way=-1),
    "one week of training": fit(train[train.scheduled_at < "2013-01-08"]),
}.items():
    for test in (company, direction, least):
        passed, why = test(answer)
        print(f"{name:20} {'passes' if passed else 'FAILS '} {test.__name__:10} {why}")
