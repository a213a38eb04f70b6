"""One vague request, three targets: how rare each is, how seldom they agree."""

import pandas as pd

# The raw table: the prepared one has already dropped the flights that never arrived.
flights = pd.read_csv("docs/data/flights.csv.gz")
flights["day"] = pd.to_datetime(flights[["year", "month", "day"]])
flights["15 min late"] = flights.arr_delay >= 15
flights["60 min late"] = flights.arr_delay >= 60
flights["never arrives"] = flights.arr_delay.isna()  # cancelled or diverted
targets = ["15 min late", "60 min late", "never arrives"]
large = flights.groupby("carrier").day.transform("size") >= 200
by_day = flights.groupby("day")[targets].sum()
worst_days = {target: set(by_day[target].nlargest(10).index) for target in targets}

facts = {}
for target in targets:
    hit = flights[target]
    facts[target] = {
        "flights": f"{hit.sum():,}",
        "share": f"{hit.mean():.1%}",
        "worst carrier": hit[large].groupby(flights.carrier).mean().idxmax(),
        "10 worst days shared": str(len(worst_days[target] & worst_days["15 min late"])),
    }
print(f"'Warn our passengers': {len(flights):,} flights, three targets\n")
print(pd.DataFrame(facts).to_string())

storm = by_day["never arrives"].idxmax()
by_day.insert(0, "flights", flights.groupby("day").size())
print("\n            flights  15 min late  never arrives")
days = {f"{d:%d %B}": by_day.loc[d] for d in (storm, storm + pd.Timedelta(days=1))}
for name, day in {**days, "mean day": by_day.mean()}.items():
    print(f"{name:12}{day.iloc[0]:>7.0f}{day.iloc[1]:>13.0f}{day.iloc[3]:>15.0f}")
