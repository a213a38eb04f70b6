"""One retraining, after September, pays; an alarm that is too deaf saves nothing."""

from functools import cache

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month, late = flights.scheduled_at.dt.month, flights.late
known = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]


@cache
def scores(last):
    """Return the risks from the house model, fitted on every month up to the last."""
    encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    columns = make_column_transformer((encode, words), remainder="passthrough")
    boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    model = make_pipeline(columns, boosting).fit(known[month <= last], late[month <= last])
    return pd.Series(model.predict_proba(known[month > 6])[:, 1], known.index[month > 6])


thousands = (month > 6).sum() / 1000  # one flight in nine of what New York sees
print(f"dollars per 1,000 flights, July to December, {thousands:.1f} thousand flights here")
print("retrain         after   mistakes  and 1,000 dollars each: here  nine times as many")
asked = {"never": 12, "every 3 months": 3, "every 4 months": 4}
asked, cost = asked | {"gap over 0.05": 0.05, "gap over 0.08": 0.08}, {}
for policy, limit in asked.items():
    last, paid, after = 6, [], []  # July starts with the house model
    for now in range(7, 13):
        seen, score = late[month == now], scores(last)[month == now]
        paid.append(pd.Series(np.where(score >= 0.2, 25 * (1 - seen), 100 * seen)))
        gap = abs(score.mean() - seen.mean())  # known when the month is over
        if now < 12 and (gap > limit if "gap" in policy else now % limit == 0):
            after.append(str(last := now))
    cost[policy] = pd.concat(paid, ignore_index=True)
    mistakes, work = 1000 * cost[policy].mean(), 1000 * len(after) / thousands
    print(f"{policy:14}  {', '.join(after):6}  {mistakes:8,.0f}", end="")
    print(f"  {mistakes + work:28,.0f}  {mistakes + work / 9:18,.0f}")
gain = cost["never"] - cost["gap over 0.05"]
daily = gain.groupby(flights.scheduled_at[month > 6].dt.date.to_numpy()).sum()
noise = 2000 * daily.std() * len(daily) ** 0.5 / len(gain)  # two standard errors, by day
print(f"the one after September saves {1000 * gain.mean():.0f}, give or take {noise:.0f}:")
print(f"it pays below {gain.sum():,.0f} dollars here, {9 * gain.sum():,.0f} there")
