"""A careful person's rule for late flights: count nine warning signs, warn from three."""

import pandas as pd
from sklearn.metrics import roc_auc_score

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]


def warning_signs(table):
    """Nine yes-or-no columns; a blank report counts as no."""
    signs = {f"departs {h:02}:00 or later": table.hour >= h for h in (8, 13, 15)}
    for m in (0, 5, 10, 15):
        signs[f"airport over {m} min late"] = table.known_delay_at_close > m
    signs["rain or poor visibility"] = (table.precip_in > 0) | (table.visib_miles <= 3)
    signs["wind over 20 mph"] = table.wind_speed_mph > 20
    return pd.DataFrame(signs)


def dollars(warned, late):
    """Cost per 1,000 flights: 25 for each false warning, 100 for each late one not warned of."""
    return 1000 * (25 * (1 - late)).where(warned, 100 * late).mean()


signs = warning_signs(train)
print("late share, Jan-Jun       with sign  without")
for name, sign in signs.items():
    print(f"{name:25} {train.late[sign].mean():9.1%} {train.late[~sign].mean():8.1%}")

then, now = signs.sum(axis=1), warning_signs(test).sum(axis=1)
rules = {"never warn": (then > 9, now > 9), "always warn": (then >= 0, now >= 0)}
rules["departs 15:00 or later"] = train.hour >= 15, test.hour >= 15
rules |= {f"{k} signs or more": (then >= k, now >= k) for k in range(1, 7)}
print("\ndollars per 1,000 flights   Jan-Jun  Jul-Dec")
for name, (warned_then, warned_now) in rules.items():
    costs = dollars(warned_then, train.late), dollars(warned_now, test.late)
    print(f"{name:25} {costs[0]:9,.0f} {costs[1]:8,.0f}")

hour_rate = train.groupby("hour").late.mean()
scores = {"late share of the hour": (train.hour.map(hour_rate), test.hour.map(hour_rate))}
scores["number of signs"] = then, now
print("\nAUC                         Jan-Jun  Jul-Dec")
for name, (s, t) in scores.items():
    print(
        f"{name:25} {roc_auc_score(train.late, s):9.3f} {roc_auc_score(test.late, t):8.3f}"
    )
