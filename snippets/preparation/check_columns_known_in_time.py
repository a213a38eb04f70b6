"""One column from four moments: what the test half promises, and what the desk gets."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
feed = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
asked_at = flights.scheduled_at - pd.Timedelta(hours=2)
train = flights.scheduled_at < "2013-07-01"
late, words = flights.late[~train] == 1, ["origin", "dest", "carrier", "plane_maker"]
columns = flights.drop(columns=["scheduled_at", "arr_delay", "late"])


def judge(model: object, rows: pd.DataFrame) -> tuple[float, float]:
    """Return the AUC and the dollars per 1,000 flights (missed 100, false warning 25)."""
    chance = model.predict_proba(rows)[:, 1]
    warned = chance >= 0.20
    cost = 100 * (late & ~warned).mean() + 25 * (~late & warned).mean()
    return roc_auc_score(late, chance), 1000 * cost


print("delay of the airport       too late   promised: AUC    cost   at the desk: cost")
for lag, kind in [(0, "known"), (2, "known"), (3, "known"), (3, "final")]:
    start = flights.scheduled_at.dt.floor("h") - pd.Timedelta(hours=lag)
    report = flights[["origin"]].assign(hour_start=start).merge(feed, how="left")
    known = report.known_delay_at_close
    # a value counts as late if its hour closed after the question, or if it was altered since
    too_late = start + pd.Timedelta(hours=1) > asked_at
    used = known
    if kind == "final":
        used = report.final_delay
        too_late |= used.notna() & (used != known)
    added = columns.assign(known_delay_at_close=used)
    code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    model = make_pipeline(
        make_column_transformer((code, words), remainder="passthrough"),
        HistGradientBoostingClassifier(early_stopping=False, random_state=0),
    ).fit(added[train], flights.late[train])
    auc, promised = judge(model, added[~train])
    _, delivered = judge(model, columns[~train])  # what is known: the hour three before
    name = f"{lag} hours before, {kind}"
    print(
        f"{name:27}{too_late.mean():8.1%}{auc:15.3f}{promised:10,.0f} ${delivered:16,.0f} $"
    )
