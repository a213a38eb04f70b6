"""Four tests pass the table as built; three seeded faults each meet a test that fails."""

import pandas as pd
from sklearn.metrics import roc_auc_score

feed = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
built = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])


def delay_report(table, hours):
    """The airport's mean delay, as reported so many hours before each departure."""
    wanted = table.scheduled_at.dt.floor("h") - pd.Timedelta(hours=hours)
    keys = pd.DataFrame({"origin": table.origin, "hour_start": wanted})
    return keys.merge(feed, how="left", validate="m:1").known_delay_at_close


def test_late_means_fifteen_minutes(table):
    assert (table.late == (table.arr_delay >= 15)).all()


def test_temperature_is_in_fahrenheit(table):
    assert 40 < table.temp_f.median() < 80, f"median {table.temp_f.median():.0f}"


def test_delay_report_is_three_hours_old(table):
    assert table.known_delay_at_close.equals(delay_report(table, hours=3))


def test_no_column_alone_knows_too_much(table):
    known = table.select_dtypes("number").drop(columns=["arr_delay", "late"])
    known = known.fillna(known.median())
    aucs = known.apply(lambda column: roc_auc_score(table.late, column))
    assert aucs.max() < 0.70, f"{aucs.idxmax()}: {aucs.max():.3f}"


faults = {
    "as built": {},
    "lag forgotten": {"known_delay_at_close": delay_report(built, hours=0)},
    "late from 16 minutes on": {"late": (built.arr_delay > 15).astype(int)},
    "weather in Celsius": {"temp_f": (built.temp_f - 32) / 1.8},
}
tests = [thing for name, thing in globals().items() if name.startswith("test_")]
for fault, columns in faults.items():
    failed = []
    for test in tests:
        try:
            test(built.assign(**columns))
        except AssertionError as error:
            failed.append(f"  FAILED {test.__name__} {error}".rstrip())
    print(fault, *failed or ["  all passed"], sep="\n")
