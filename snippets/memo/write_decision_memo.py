"""The decision on one page, every figure computed from the test months."""

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
late, day = test.late == 1, test.scheduled_at.dt.date
hourly = test.hour.map(train.groupby("hour").late.mean())
ways = pd.DataFrame({"never": risk > 1, "always": risk >= 0, "rule": test.hour >= 15})
ways = ways.assign(hours=hourly >= 0.2, model=risk >= 0.2, strict=risk >= 0.4)
missed, vain = (~ways).mul(late, axis=0), ways.mul(~late, axis=0)
bills = 100 * missed + 25 * vain  # dollars a flight, assumed
cost, saved = 1000 * bills.mean(), (bills.rule - bills.model).groupby(day).sum()
drawn = np.random.default_rng(0).choice(saved, (4000, len(saved))).sum(1)  # whole days
low, high = 1000 * np.quantile(drawn, [0.05, 0.95]) / len(test)
weeks = np.ceil((2.487 * saved.std() / saved.mean()) ** 2 / 7)  # textbook, 80% chance
other = [1000 * (price * missed + 25 * vain).mean() for price in (50, 200)]
other = [c.drop(["model", "strict"]).min() - c.model for c in other]
work = 9 * ways.groupby(day).sum()  # the table holds one flight in nine
unfair = ways.model[~late].groupby(test.carrier).mean()[test.carrier.value_counts() >= 200]
print(f"""MEMO     Which flights do we warn, two hours before departure?
ADVICE   {f"Shadow run of {weeks:.0f} weeks" if low > 0 else "Stop"}; the 15:00 rule goes on deciding.
         Waiting gives up {9 * 7 * weeks * saved.mean():,.0f} dollars if the saving is real.
COSTS    Per 1,000 flights: never warn {cost.never:,.0f}, always {cost.always:,.0f},
         15:00 rule {cost.rule:,.0f}, model {cost.model:,.0f}. Assumed: 100 dollars
         for a missed late flight, 25 for a false warning.
SAVING   {cost.rule - cost.model:,.0f} against the rule (90%: {low:,.0f} to {high:,.0f}).
         Late rates by hour, no model: {cost.rule - cost.hours:,.0f}, at {work.hours.mean():,.0f} warnings a day.
PRICES   Saved against the best simple way: {other[0]:+,.0f} if a missed flight
         costs 50, {other[1]:+,.0f} at 200, unless the threshold moves.
AGAINST  {work.model.mean():,.0f} warnings on a mean day, over 540 on {(work.model > 540).mean():.0%} of days
         (agreed: 10%); {unfair.max():.0%} of carrier {unfair.idxmax()}'s on-time flights warned
         (agreed: 50%); cancelled flights are not covered.
LIVE IF  The shadow run sees a saving, and the owners of the limits
         lift them or take a threshold of 0.40, which saves {cost.rule - cost.strict:,.0f}.""")
