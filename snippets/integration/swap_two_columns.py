"""An array in another order raises nothing and may cost more than no model; names are put to use or refused."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
early = flights.scheduled_at < "2013-07-01"
numbers = flights.drop(columns=["arr_delay", "late"]).select_dtypes("number")
train, test, late = numbers[early], numbers[~early], flights.late[~early].to_numpy()
day = flights.scheduled_at[~early].dt.day_of_year.to_numpy()
low, high = train.min().to_numpy(), train.max().to_numpy()


def swapped(pair):
    """The names with two of them in each other's place."""
    return [dict(zip(pair, pair[::-1])).get(name, name) for name in numbers]


def bill(warned):
    """Dollars of each flight: 100 for a late one not warned of, 25 for a false warning."""
    return np.where(late == 1, 100 * ~warned, 25 * warned)


def more(bills, than):
    """Dollars more per 1,000 flights, with its width by day."""
    days = pd.Series(bills - than).groupby(day).sum() * 1000 / len(test)
    return f"{days.sum():+8,.0f} +-{1.96 * days.std() * len(days) ** 0.5:5,.0f}"


trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
trees.fit(train.to_numpy(), flights.late[early])
sound = bill(trees.predict_proba(test.to_numpy())[:, 1] >= 0.20)
rule = bill(test.hour.to_numpy() >= 15)
print(
    f"dollars per 1,000 flights: {1000 * sound.mean():,.0f}; the rule {1000 * rule.mean():,.0f}"
)
print("sent as an array    raised  out of range  more, +- by day  more than the rule")
for pair in [(), ("temp_f", "dewp_f"), ("seats", "plane_age"), ("hour", "weekday")]:
    sent = test[swapped(pair)].to_numpy()
    bills = bill(trees.predict_proba(sent)[:, 1] >= 0.20)
    odd = ((sent < low) | (sent > high)).any(axis=1).mean()
    name = " for ".join(pair) or "as learned"
    print(f"{name:20}no{odd:18.1%}{more(bills, sound):>17}{more(bills, rule):>20}")
trees.fit(train, flights.late[early])
try:
    trees.predict_proba(test[swapped(("hour", "weekday"))])
except ValueError as error:
    print(f"sent with names: {str(error).splitlines()[0]}")
