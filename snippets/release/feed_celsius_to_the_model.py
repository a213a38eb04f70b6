"""Celsius where Fahrenheit was learned: nothing raises, and every month but one gets dearer."""

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
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
encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
columns = make_column_transformer((encoder, words), remainder="passthrough")
boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
model = make_pipeline(columns, boosting)
model.fit(train.drop(columns=outcome), train.late)

right = test.drop(columns=outcome)
celsius = (right[["temp_f", "dewp_f"]] - 32) / 1.8
served = {
    "as in training": right,
    "null as a word": right.fillna({"plane_maker": "None"}),
    "Celsius": right.assign(**celsius),
}
chances = {name: model.predict_proba(table)[:, 1] for name, table in served.items()}
chances["15:00 rule"] = (test.hour >= 15).to_numpy(float)
late, month = test.late == 1, test.scheduled_at.dt.month.rename("month")
dollars = {}  # assumed: 100 for a late flight nobody was warned of, 25 for a false warning
print("at serving        AUC   dollars per 1,000 flights   other warning")
for name, chance in chances.items():
    warn = chance >= 0.20
    dollars[name] = 1000 * (100 * (late & ~warn) + 25 * (~late & warn))
    more = np.mean(dollars[name] - dollars["as in training"])
    other = np.mean(warn != (chances["as in training"] >= 0.20))
    bill = f"{dollars[name].mean():8,.0f}  ({more:+6,.0f})"
    print(f"{name:15} {roc_auc_score(late, chance):.3f} {bill} {other:20.1%}")
shown = (
    pd.DataFrame(dollars)[["as in training", "Celsius", "15:00 rule"]].groupby(month).mean()
)
print(shown.to_string(float_format="{:,.0f}".format))
shown.div(1000).plot(style=["-", "--", ":"], xlabel="", ylabel="dollars per flight")
plt.xticks(shown.index, ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
plt.show()
