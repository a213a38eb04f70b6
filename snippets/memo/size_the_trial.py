"""A trial sized by counting flights is too short; this sizes it by days and prices both."""

import matplotlib.pyplot as plt
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
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((codes, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
risk = model.predict_proba(test.drop(columns=outcome))[:, 1]
day, late = test.scheduled_at.dt.date, test.late == 1
ways = pd.DataFrame({"model": risk >= 0.2, "rule": test.hour >= 15})
bills = 100 * (~ways).mul(late, axis=0) + 25 * ways.mul(~late, axis=0)
saved, per_day = bills.rule - bills.model, len(test) / day.nunique()
days = bills.groupby(day).sum() / per_day  # dollars a flight; a busy day weighs more
real = (days.rule - days.model).to_numpy()
# to see it 4 times in 5 and be fooled 1 time in 20: textbook factor (0.842 + 1.645)^2
factor = (0.842 + 1.645) ** 2 / saved.mean() ** 2
by_flight = factor / per_day * np.array([saved.var(), 2 * bills.var().sum()])
by_day = factor * np.array([real.var(), 2 * days.var().sum()])
print("days of trial needed    shadow run  A/B test by day")
print(f"counted in flights{by_flight[0]:>16.0f}{by_flight[1]:>17.0f}")
print(f"counted in whole days{by_day[0]:>13.0f}{by_day[1]:>17.0f}")
rng, lost = np.random.default_rng(0), {}
print("\nshadow run   saving seen  in a row  fooled  lost in a year, dollars")
for length in (12, 28, 49, 84, 126, 168):
    drawn = real[rng.integers(0, len(real), (4000, length))]
    follow = np.lib.stride_tricks.sliding_window_view(real, length)  # days in a row
    limit = 1.645 / length**0.5
    seen, row = ((d.mean(1) > limit * d.std(1, ddof=1)).mean() for d in (drawn, follow))
    # a model that saves nothing, judged as if flights were independent
    fooled = (drawn.mean(1) - real.mean() > limit * saved.std() / per_day**0.5).mean()
    # waiting, then the rest of the year if nothing was seen; nine times our sample
    lost[length] = (length + (1 - seen) * (365 - length)) * 9 * per_day * saved.mean()
    print(f"{length:>4} days{seen:>15.0%}{row:>10.0%}{fooled:>8.0%}{lost[length]:>13,.0f}")
plt.plot(lost.keys(), [dollars / 1000 for dollars in lost.values()], "o-")
plt.gca().set(xlabel="days of shadow run", ylabel="1,000 dollars lost in a year", ylim=0)
plt.show()
