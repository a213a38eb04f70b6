"""How many months of flights the model must see before it costs less than the rule."""

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
# the hand-written rule
signs = sum((flights.hour >= h).astype(int) for h in (8, 13, 15))
signs += sum((flights.known_delay_at_close > m).astype(int) for m in (0, 5, 10, 15))
signs += (flights.precip_in > 0) | (flights.visib_miles <= 3)
signs += flights.wind_speed_mph > 20
# a false warning costs 25 dollars, a late flight nobody was warned of 100
if_warned, if_not = 25_000 * (1 - flights.late), 100_000 * flights.late
rules = {k: if_warned.where(signs >= k, if_not) for k in range(1, 9)}
month, day = train.scheduled_at.dt.month, train.scheduled_at.dt.date
lessons = {"January": train[month <= 1], "Jan-Feb": train[month <= 2], "Jan-Jun": train}
# as many days as Jan-Feb, of all months; whole days, whose flights share their weather
for draw in (1, 2):
    spread = day.drop_duplicates().sample(59, random_state=draw)
    lessons[f"59 days, draw {draw}"] = train[day.isin(spread)]

print("learned from     saved   95%    rule  model signs flights")
for name, seen in lessons.items():
    model.fit(seen.drop(columns=outcome), seen.late)
    chance = model.predict_proba(test.drop(columns=outcome))[:, 1]
    cost = if_warned[test.index].where(chance >= 0.2, if_not[test.index])
    # the rule gets these days only, too: it takes the number of signs that cost least
    k = min(rules, key=lambda k: rules[k][seen.index].mean())
    saved, rule = rules[k][test.index] - cost, rules[k][test.index].mean()
    by_day = (saved - saved.mean()).groupby(test.scheduled_at.dt.date).sum()
    margin = 1.96 * (by_day**2).sum() ** 0.5 / len(saved)
    print(f"{name:15} {saved.mean():+6,.0f} ±{margin:4,.0f}  {rule:6,.0f}", end="")
    print(f" {cost.mean():6,.0f} {k:5} {len(seen):7,}")
