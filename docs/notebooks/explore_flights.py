# ---
# id: notebook.flights
# title: Exploring the flights tables
# description: A first morning with the four raw tables of the running case, each look turned into a question, a check and a note.
# related: [responsibility.data, responsibility.validate, skill.intuition]
# checked: 2026-11-23
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Exploring the flights tables
#
# It is the first morning on the case.
# A service desk wants to know, two hours before departure, which flights from New York will arrive 15 minutes late or more.
# Four raw tables lie on the disk, and nobody has promised that they answer the question.
#
# The method is the same in every step: look, ask, check, write a note.
# No model appears here, and nothing is repaired yet; [Preparing data](../responsibilities/preparation.md) does that, with the clocks, units and joins.

# %%
import matplotlib.pyplot as plt
import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
airport = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
planes = pd.read_csv("docs/data/flights_planes.csv.gz")

tables = {"flights": flights, "weather": weather, "airport": airport, "planes": planes}
meaning = ["one flight", "one airport, one hour", "one airport, one hour", "one aircraft"]
sizes = pd.DataFrame(
    {name: table.shape for name, table in tables.items()}, ["rows", "columns"]
)
sizes.T.assign(one_row_is=meaning)

# %% [markdown]
# ## Look at rows before you look at averages
#
# Five flights, chosen at random, with the columns that matter to the desk.
# The planned hour is what the clock number leaves when the minutes are dropped.

# %%
flights["date"] = pd.to_datetime(flights[["year", "month", "day"]])
flights["hour"] = flights.sched_dep_time // 100
landed = flights[flights.arr_delay.notna()].copy()
landed["late"] = landed.arr_delay >= 15
landed["late_pct"] = 100 * landed.late  # so that a mean reads as a percentage
shown = ["date", "hour", "carrier", "origin", "dest", "dep_delay", "arr_delay"]
flights[shown].sample(5, random_state=7)

# %% [markdown]
# Negative delays are early.
# The desk will know the first five columns in time and neither of the last two, which is worth writing on the wall.
#
# ## What does a late flight look like?

# %% alt="Histogram of arrival delay in minutes. Most flights land between forty minutes early and a quarter of an hour late, the peak is some ten minutes early, and a long tail runs to the right. A line at 15 minutes cuts through a smooth slope."
plt.hist(landed.arr_delay, bins=range(-60, 181, 5))
plt.axvline(15, color="C1")
plt.text(19, 2600, "15 minutes", color="C1")
plt.xlabel("arrival delay, minutes (180 and more not shown)")
plt.ylabel("flights")
plt.show()

# %% [markdown]
# The line at 15 minutes crosses a smooth slope: there are not two kinds of flight, punctual and late.
# A flight at 14 minutes and one at 16 are the same event with different labels, and no model will tell them apart.
# So how much of the late share sits right at the line, and how much is far beyond it?

# %%
bands = pd.cut(flights.arr_delay, [-100, -1, 9, 14, 19, 59, 119, 1000])
bands = bands.cat.rename_categories(
    ["early", "0 to 9", "10 to 14", "15 to 19", "20 to 59", "60 to 119", "120 or more"]
)
bands = bands.cat.add_categories("never landed as planned").fillna(
    "never landed as planned"
)
counts = bands.value_counts(sort=False)
pd.DataFrame({"flights": counts, "pct": (100 * counts / len(flights)).round(1)})

# %% [markdown]
# Note: nearly 8% of all flights lie within five minutes of the line, 4.4% before and 3.4% after it; luck decides there.
# Another 2.8% were cancelled or diverted and have no arrival.
# They are not punctual, and calling them late is a decision that belongs to the desk, not to us.
#
# ## When and where?

# %% alt="Late share by planned hour of departure for EWR, JFK and LGA. All three rise from 10 to 13% at six in the morning to more than 30% in the evening; EWR lies highest in the afternoon."
for origin, part in landed[landed.hour.between(6, 21)].groupby("origin"):
    by_hour = part.groupby("hour").late_pct.mean()
    plt.plot(by_hour.index, by_hour, label=origin)
plt.legend()
plt.xlabel("planned hour of departure")
plt.ylabel("late flights, %")
plt.show()

# %% [markdown]
# Delay piles up during the day: an aircraft that is late at noon is late again at four.
# The three airports share the shape, so the hour will be the baseline to beat.
#
# Is the year as regular as the day?

# %% alt="One grey dot for each day of 2013: its share of late flights, from 0% to 79%. The monthly mean, a blue line, lies between 14% in September and 32% in December; June, July and December are high, September to November low."
by_day = landed.groupby("date").late_pct.mean()
by_month = landed.groupby("month").late_pct.mean()
plt.plot(by_day.index, by_day, ".", color="#6b7280", markersize=3)
middle = pd.to_datetime({"year": 2013, "month": by_month.index, "day": 15})
plt.plot(middle, by_month.to_numpy(), marker="o")
plt.xticks(middle[::2], ["Jan", "Mar", "May", "Jul", "Sep", "Nov"])
plt.ylabel("late flights, %")
plt.show()
print(f"lowest month  {by_month.min():.1f}%   highest {by_month.max():.1f}%")
print(f"lowest day    {by_day.min():.1f}%   highest {by_day.max():.1f}%")
print(
    f"days with more than half of the flights late: {(by_day > 50).sum()} of {len(by_day)}"
)

# %% [markdown]
# No.
# The months differ by a factor of two and the days by far more, and bad days hit all flights together.
# Two consequences, both expensive to forget: flights of one day are not independent, and what is learned up to June meets a different autumn.
#
# What happened on the worst days?

# %%
days = flights.groupby("date").agg(
    flights=("flight", "size"),
    cancelled_pct=("dep_time", lambda times: 100 * times.isna().mean()),
)
days["late_pct"] = by_day
local = weather.time_utc.dt.tz_convert("America/New_York")
sky = weather.groupby(local.dt.tz_localize(None).dt.normalize())
days["rain_inches"] = sky.precip_in.sum() / 3  # three airports
days["visibility_miles"] = sky.visib_miles.min()
worst = days.nlargest(5, "late_pct").index.union(days.nlargest(2, "cancelled_pct").index)
days.loc[worst].round(1)

# %% [markdown]
# Rain or snow and poor visibility, every time.
# But look at the two days in February, when a blizzard closed the airports: more than half of the flights were cancelled, and of the rest *fewer* were late than on the other days of the table.
# The worst flights of the year are missing from the late share, because they never left.
#
# ## Which carrier?

# %%
usual = landed.groupby(["origin", "hour"]).late_pct.transform("mean")
carriers = landed.assign(usual_pct=usual).groupby("carrier")
table = carriers.agg(
    flights=("late", "size"), late_pct=("late_pct", "mean"), usual_pct=("usual_pct", "mean")
)
table["difference"] = table.late_pct - table.usual_pct
table.nlargest(8, "flights").sort_values("difference").round(1)

# %% [markdown]
# `usual_pct` is the late share of the same airports and hours over all carriers, so `difference` is what the timetable does not explain.
# It does not go away: DL and US are better than their hours, EV is worse.
# This describes carriers and blames nobody, since they fly different routes with different aircraft.
#
# A ranking of all destinations would be shorter to write.
# Would it be worth reading?

# %%
places = landed.groupby("dest").agg(flights=("late", "size"), late_pct=("late_pct", "mean"))
places.nlargest(8, "late_pct").round(1)

# %% [markdown]
# Hardly: the top of the list is where the fewest flights go.
# Seven flights to CAE say nothing about the eighth.
# Any column with rare values invites this mistake, from people and from models.
#
# ## Does the weather tell, three hours ahead?
#
# The report must be an old one: for a departure at 17:00 decided at 15:00, the last complete hour began at 14:00.
# Weather is in universal time and flights in local time, so one of them has to move first, and the three hours come off after that.
# Taken off the local clock they would ask for the report of 2:00 on 10 March, an hour that New York skipped.

# %%
planned = landed.date + pd.to_timedelta(landed.hour, unit="h")
planned = planned.dt.tz_localize("America/New_York").dt.tz_convert("UTC")
landed["time_utc"] = planned - pd.Timedelta(hours=3)
seen = landed.merge(weather, on=["origin", "time_utc"], validate="m:1")
gusts = seen.wind_gust_mph.fillna(0)
conditions = {
    "rain or snow": seen.precip_in > 0,
    "visibility 3 miles or less": seen.visib_miles <= 3,
    "gusts of 30 mph or more": gusts >= 30,
    "none of these": (seen.precip_in == 0) & (seen.visib_miles > 3) & (gusts < 30),
}
number = {name: flag.sum() for name, flag in conditions.items()}
late_pct = {name: seen.late_pct[flag].mean() for name, flag in conditions.items()}
pd.DataFrame({"flights": number, "late_pct": late_pct}).loc[list(conditions)].round(1)

# %% [markdown]
# Bad weather three hours before departure roughly doubles the share; strong gusts do less.
# And most late flights leave under a quiet sky, simply because most flights do.
# Weather helps, but it will not be the whole story.
#
# ## How long does a jam last?
#
# The airport's own feed says how late departures were running in each hour, in two columns.
# One was known when the hour closed, the other only in hindsight, after the last waiting flight had left.
# How well does each go with the delay some hours later?

# %% alt="Correlation between the airport's delay in one hour and its report from one to seven hours earlier. The hindsight column starts at 0.82 and falls to 0.39; the column known in time starts at 0.74 and falls to 0.40. At three hours they stand at 0.71 and 0.64."
busy = airport[airport.scheduled >= 5]
lines = {"final_delay": "hindsight", "known_delay_at_close": "known in time"}
hours_earlier = range(1, 8)
for column, label in lines.items():
    links = []
    for hours in hours_earlier:
        report = airport[["origin", "hour_start", column]].rename(
            columns={column: "report"}
        )
        report["hour_start"] += pd.Timedelta(hours=hours)
        pair = busy.merge(report, on=["origin", "hour_start"], validate="1:1")
        links.append(pair.final_delay.corr(pair.report))
    plt.plot(hours_earlier, links, marker="o", label=label)
    print(f"{label:14}", *(f"{link:5.2f}" for link in links))
plt.legend()
plt.ylim(0, 1)
plt.yticks([0, 0.5, 1])
plt.xlabel("age of the report, hours")
plt.ylabel("correlation with the delay now")
plt.show()

# %% [markdown]
# Jams last: a report three hours old still says a lot, and it fades by the hour.
# The hindsight column looks better at the ages that matter, which is exactly why it is dangerous.
# It would raise every score in this room and be unavailable at the desk.
#
# ## Can a late departure be made good in the air?

# %%
left = pd.cut(landed.dep_delay, [-100, -1, 14, 29, 59, 119, 1000])
left = left.cat.rename_categories(
    ["early", "0 to 14", "15 to 29", "30 to 59", "60 to 119", "120 or more"]
)
landed["made_good"] = landed.dep_delay - landed.arr_delay
air = landed.groupby(left, observed=True).agg(
    flights=("late", "size"),
    late_pct=("late_pct", "mean"),
    minutes_made_good=("made_good", "mean"),
)
air.rename_axis("left late by, minutes").round(1)

# %% [markdown]
# A little.
# Timetables carry slack, five or six minutes for most flights, so that about half of the flights that left 15 to 29 minutes late still arrive in time by our definition.
# Beyond an hour there is no hope.
# Departure delay almost *is* the answer, and it is not known two hours before departure.
#
# ## What is odd?
#
# One last look for something nobody asked about: the same journey, to Los Angeles or San Francisco, through the year.

# %%
west = landed[landed.dest.isin(["LAX", "SFO"])]
pairs = pd.cut(west.month, range(0, 13, 2)).cat.rename_categories(
    ["Jan, Feb", "Mar, Apr", "May, Jun", "Jul, Aug", "Sep, Oct", "Nov, Dec"]
)
coast = west.groupby(pairs, observed=True).agg(
    flights=("late", "size"),
    minutes_in_air=("air_time", "mean"),
    minutes_made_good=("made_good", "mean"),
    late_pct=("late_pct", "mean"),
)
coast.rename_axis("to the west coast").round(1)

# %% [markdown]
# The same journey takes longer in winter than in summer by more than twenty minutes.
# The likely cause is the wind at cruising height, which blows against these flights and is strongest in winter; our weather table stops at the airfield, so we cannot check it.
# A model will have to guess it from the distance and the season, and a model trained up to June has seen one winter, one spring and no autumn.
#
# ## What was found, and who deals with it
#
# | found | dealt with in |
# |---|---|
# | Two columns of `flights` and one of the airport feed are known too late | [Preparing data](../responsibilities/preparation.md) |
# | Weather and flights keep different clocks | [Preparing data](../responsibilities/preparation.md) |
# | Cancelled flights have no arrival, and the worst days lose most | [Preparing data](../responsibilities/preparation.md) |
# | The planned hour is a strong baseline | [Developing models](../responsibilities/modelling.md) |
# | Rare destinations look extreme | [Developing models](../responsibilities/modelling.md) |
# | Flights of one day share their fate; months differ by a factor of two | [Testing and validation](../responsibilities/validation.md) |
# | Nearly 8% of the flights lie within five minutes of the line | [Testing and validation](../responsibilities/validation.md) |
# | A report fades by the hour, so a stale feed hurts | [Deployment](../responsibilities/deployment.md) |
# | The second half of the year is not the first | [Optimisation and scale](../responsibilities/scaling.md) |
# | Is a cancelled flight late? Is a minute past 15 worth a warning? | [Working with stakeholders](../responsibilities/stakeholders.md) |
#
# What these findings are worth against a careful rule of thumb is on the page [Who is a machine learning engineer?](../role/engineer.md)
