"""The scores alone miss the months in which the model is wrong; the outcomes show them."""

import matplotlib.pyplot as plt
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
model = make_pipeline(
    make_column_transformer(
        (OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), words),
        remainder="passthrough",
    ),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)

usual = train.late.mean()
score = model.predict_proba(test.drop(columns=outcome))[:, 1]
seen = test.assign(score=score, warned=score >= 0.2, gap=score - test.late)
print(f"late share, January to June: {usual:.3f}; an alarm rings beyond 0.05")
print("       warned  score  against usual    late  score-late   noise")
month = seen.scheduled_at.dt.strftime("%b")
for name, rows in seen.groupby(month, sort=False):
    # flights of a day share their weather: noise is counted in days, two standard errors
    daily = rows.gap.groupby(rows.scheduled_at.dt.date).sum()
    noise = 2 * daily.std() * len(daily) ** 0.5 / len(rows)
    moved, gap = rows.score.mean() - usual, rows.gap.mean()
    blind, seeing = ("ALARM" if abs(x) > 0.05 else "" for x in (moved, gap))
    print(
        f"{name}  {rows.warned.mean():9.1%}  {rows.score.mean():.3f} {moved:+.3f} {blind:6}"
        f"  {rows.late.mean():.3f} {gap:+.3f} {seeing:6} {noise:.3f}"
    )
monthly = 100 * seen.groupby(month, sort=False)[["late", "score"]].mean()
plt.axhline(100 * usual, color="#6b7280", linestyle=":", label="late, January to June")
plt.plot(monthly.score, color="C0", label="mean score")
plt.plot(monthly.late, color="black", label="late, as it turned out")
plt.ylim(0)
plt.ylabel("per cent of flights")
plt.legend(loc="lower left")
plt.show()
