"""One of six inputs is not known in time: the score does not say which, its meaning does."""

import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

hired = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
learn, judge = hired[hired.date < "2011-09-01"], hired[hired.date >= "2011-09-01"]
inputs = ["hr", "workingday", "temp", "hum", "windspeed", "casual"]


def miss(columns):
    """Bicycles an hour that a model of these inputs is off by, September to December."""
    model = HistGradientBoostingRegressor(max_iter=50, early_stopping=False)
    model.fit(learn[columns], learn.bikers)
    return (judge.bikers - model.predict(judge[columns])).abs().mean()


usual = learn.groupby(["workingday", "hr"]).bikers.mean().rename("usual")
by_hour = judge.join(usual, on=["workingday", "hr"])
print("bicycles an hour, the evening before")
print(f"usual of the hour   off by {(by_hour.bikers - by_hour.usual).abs().mean():.1f}")
print(f"model, six inputs   off by {miss(inputs):.1f}")
for left_out in inputs:
    rest = [column for column in inputs if column != left_out]
    print(f"  without {left_out:10}  off by {miss(rest):.1f}")
