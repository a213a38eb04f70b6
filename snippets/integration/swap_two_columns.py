"""An array in another order raises nothing and may cost more than no model; names are put to use or refused."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
early = flights.scheduled_at < "2013-07-01"
numbers = flights.drop(columns=["arr_delay", "late"]).select_dtypes("number")
train, test, late = numbers[early], numbers[~early], flights.late[~early].to_numpy()
low, high = train.min().to_numpy(), train.max().to_numpy()


def swapped(pair):
    """The names with two of them in each other's place."""
    return [dict(zip(pair, pair[::-1])).get(name, name) for name in numbers]


def bill(warned):
    """Dollars per 1,000 flights: 100 for a late one not warned of, 25 for a false warning."""
    return 1000 * np.where(late == 1, 100 * ~warned, 25 * warned).mean()


trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
trees.fit(train.to_numpy(), flights.late[early])
print("sent as an array        raised    AUC   dollars per 1,000   rows out of range")
for pair in [
    (),
    ("temp_f", "dewp_f"),
    ("seats", "plane_age"),
    ("hour", "known_delay_at_close"),
    ("hour", "weekday"),
]:
    sent = test[swapped(pair)].to_numpy()
    chance = trees.predict_proba(sent)[:, 1]
    odd = ((sent < low) | (sent > high)).any(axis=1).mean()
    name, auc = " for ".join(pair)[:22] or "as learned", roc_auc_score(late, chance)
    print(f"{name:24}no{auc:11.3f}{bill(chance >= 0.20):14,.0f}{odd:20.1%}")
print(f"no model: warn from 15:00 on, {bill(test.hour.to_numpy() >= 15):,.0f} dollars")
trees.fit(train, flights.late[early])
try:
    trees.predict_proba(test[swapped(("hour", "weekday"))])
except ValueError as error:
    print(f"sent with names: {str(error).splitlines()[0]}")
