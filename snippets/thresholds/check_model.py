"""A model that cries wolf and one that reads delays backwards: each fails where the other passes."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-05-01"]
check = flights[flights.scheduled_at.dt.month.isin([5, 6])]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
encoded = make_column_transformer((encode, words), remainder="passthrough")
trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
unseen = check.drop(columns=outcome)
later = unseen.assign(known_delay_at_close=unseen.known_delay_at_close + 30)
by_hour = check.hour.map(train.groupby("hour").late.mean())


def test_beats_the_hour(model):
    risk = model.predict_proba(unseen)[:, 1]
    auc, dumb = roc_auc_score(check.late, risk), roc_auc_score(check.late, by_hour)
    assert auc > dumb + 0.03, f"AUC {auc:.3f}, hour of day {dumb:.3f}"


def test_delay_raises_risk(model):
    change = (model.predict_proba(later) - model.predict_proba(unseen))[:, 1].mean()
    assert change > 0, f"30 minutes more change it by {change:+.3f}"


def test_level_is_right(model):
    said, seen = model.predict_proba(unseen)[:, 1].mean(), check.late.mean()
    assert abs(said - seen) < 0.10, f"said {said:.3f}, seen {seen:.3f}"


faults = {"as built": (1, None), "balanced": (1, "balanced"), "sign flipped": (-1, None)}
for fault, (sign, weight) in faults.items():
    model = make_pipeline(encoded, trees.set_params(class_weight=weight))
    fed = train.assign(known_delay_at_close=sign * train.known_delay_at_close)
    model.fit(fed.drop(columns=outcome), fed.late)
    risk = model.predict_proba(unseen)[:, 1]
    print(f"{fault}: AUC {roc_auc_score(check.late, risk):.3f}, said {risk.mean():.3f}")
    for test in (test_beats_the_hour, test_delay_raises_risk, test_level_is_right):
        try:
            test(model)
        except AssertionError as error:
            print(f"  FAILED {test.__name__}: {error}")
