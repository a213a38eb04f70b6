"""517 is 5:17, not 517 minutes: the table itself can prove which reading is right."""

import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
flown = flights[flights.arr_delay.notna()]


def minutes_of_day(clock: pd.Series) -> pd.Series:
    """Turn the clock number 517 into 317 minutes after midnight."""
    return clock // 100 * 60 + clock % 100


# The airlines report delays as well: a right reading of the clock gives them back.
agree = pd.DataFrame(columns=["dep_delay", "arr_delay"], dtype=float)
for end in ["dep", "arr"]:
    planned, actual = flown[f"sched_{end}_time"], flown[f"{end}_time"]
    as_clock = minutes_of_day(actual) - minutes_of_day(planned)
    over_midnight = as_clock + 1440 * (as_clock < -720)  # planned 23:50, left 0:20
    over_midnight -= 1440 * (as_clock > 720)  # planned 0:05, landed 23:55
    for reading, minutes in {
        "a plain number": actual - planned,
        "hours and minutes": as_clock,
        "hours, minutes, midnight": over_midnight,
    }.items():
        agree.loc[reading, f"{end}_delay"] = (minutes == flown[f"{end}_delay"]).mean()

print("flights whose reported delay comes out again")
print(agree.to_string(float_format="{:.1%}".format))

wrong_day = (flights.sched_dep_time >= 1440).mean()
print(f"\nflights moved to another day if 1440 and more are minutes: {wrong_day:.1%}")
midnight = (flights[["dep_time", "arr_time"]] == 2400).sum().sum()
print(f"midnight written as 2400, an hour Python's clock refuses: {midnight} times")
