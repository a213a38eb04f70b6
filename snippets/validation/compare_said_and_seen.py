"""The risks are right around the threshold, too high at the top and off by the month."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import brier_score_loss
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
test = test.assign(said=model.predict_proba(test.drop(columns=outcome))[:, 1])
tenth = pd.qcut(test.said, 10, labels=range(1, 11))
tenths = test.groupby(tenth, observed=True)[["said", "late"]].mean()
months = test.groupby(test.scheduled_at.dt.month_name(), sort=False)[
    ["said", "late"]
].mean()
print("            said   seen     gap")
for name, row in pd.concat([tenths, months]).iterrows():
    print(f"{name:9}  {row.said:.3f}  {row.late:.3f}  {row.said - row.late:+.3f}")
by_hour = test.hour.map(train.groupby("hour").late.mean())
for name, risk in {"hour of day": by_hour, "model": test.said}.items():
    print(f"Brier score, {name:11} {brier_score_loss(test.late, risk):.3f}")

fig, ax = plt.subplots()
ax.plot([0, 0.7], [0, 0.7], ":", color="#6b7280")
ax.annotate("said = seen", (0.5, 0.52), ha="right", color="#6b7280")
ax.plot(tenths.said, tenths.late, "o-")
ax.annotate("tenths of the flights", (0.7, 0.35), ha="right")
ax.set(xlabel="risk the model said", ylabel="share that came late")
plt.show()
