"""Asked about random rows, boosting wants more trees and promises a lower bill."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
words = ["origin", "dest", "carrier", "plane_maker"]
flights[words] = flights[words].apply(lambda column: column.factorize(sort=True)[0])
past = flights[flights.scheduled_at < "2013-07-01"].reset_index(drop=True)
later = flights[flights.scheduled_at >= "2013-07-01"]
known = flights.columns.drop(["scheduled_at", "arr_delay", "late"])
day = past.scheduled_at.dt.day_of_year


def grow(rows, others):
    """Risks of the others after each of 100 trees."""
    model = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    stages = model.fit(rows[known], rows.late).staged_predict_proba(others[known])
    return np.array([risk[:, 1] for risk in stages])


def bill(rows, risk):
    """Dollars per 1,000 flights (our assumption): 100 if missed, 25 if warned in vain."""
    return 1000 * (25 * (1 - rows.late)).where(risk >= 0.2, 100 * rows.late)


whole = grow(past, later)  # learned from all six months
print("     half of the flights    half of the days        the same flights:")
print("coin  trees  promise  paid    trees  promise  paid     promised less")
rng, less = np.random.default_rng(0), []
for coin in range(1, 5):
    flights_in, days_in = rng.random(len(past)) < 0.5, rng.random(366)[day] < 0.5
    asked = past[~flights_in & ~days_in]  # neither model learned from them
    promised, line = [], f"{coin:4}"
    for learn in (flights_in, days_in):
        risks = grow(past[learn], asked)
        right = np.where(asked.late == 1, risks, 1 - risks)
        trees = np.log(right).mean(axis=1).argmax() + 1  # the smallest log loss
        promised.append(bill(asked, risks[trees - 1]))
        paid = bill(later, whole[trees - 1]).mean()
        line += f"{trees:7} {promised[-1].mean():8,.0f} {paid:6,.0f}  "
    less.append(promised[1] - promised[0])
    print(f"{line} {less[-1].mean():12,.0f}")
less = pd.concat(less)
mean = less.mean()
by_day = (less - mean).groupby(day).sum()  # flights of one day share its luck
error = 2 * by_day.std() * len(by_day) ** 0.5 / len(less)
print(f"all coins: random flights promise {mean:,.0f} ± {error:.0f} dollars less")
print(f"late: {past.late.mean():.1%} until June, {later.late.mean():.1%} from July")
