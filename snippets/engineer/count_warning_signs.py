"""A careful person's rule for late flights: count nine warning signs, warn from three."""

import pandas as pd
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
first_half = flights.scheduled_at < "2013-07-01"
second_half = ~first_half

# a blank report counts as "no"
signs = {f"departs {h:02}:00 or later": flights.hour >= h for h in (8, 13, 15)}
for m in (0, 5, 10, 15):
    signs[f"airport over {m} min late"] = flights.known_delay_at_close > m
signs["rain or poor visibility"] = (flights.precip_in > 0) | (flights.visib_miles <= 3)
signs["wind over 20 mph"] = flights.wind_speed_mph > 20
count = sum(sign.astype(int) for sign in signs.values())

print("late share, Jan-Jun       with sign  without")
for name, sign in signs.items():
    with_sign = flights.late[first_half & sign].mean()
    print(f"{name:25} {with_sign:9.1%} {flights.late[first_half & ~sign].mean():8.1%}")

rules = {"never warn": count > 9, "departs 15:00 or later": flights.hour >= 15}
rules |= {f"{k} signs or more": count >= k for k in range(2, 7)}
print("\ndollars per 1,000 flights   Jan-Jun  Jul-Dec")
for name, warned in rules.items():
    # a false warning costs 25 dollars, a late flight nobody was warned of 100
    cost = 1000 * (25 * (1 - flights.late)).where(warned, 100 * flights.late)
    print(f"{name:25} {cost[first_half].mean():9,.0f} {cost[second_half].mean():8,.0f}")

hour_rate = flights[first_half].groupby("hour").late.mean()
scores = {"late share of the hour": flights.hour.map(hour_rate), "number of signs": count}
print("\nAUC                         Jan-Jun  Jul-Dec")
for name, score in scores.items():
    then = roc_auc_score(flights.late[first_half], score[first_half])
    now = roc_auc_score(flights.late[second_half], score[second_half])
    print(f"{name:25} {then:9.3f} {now:8.3f}")
