"""Every count named on the cards of the houses, the bicycles and the oil price, from the files themselves."""

import pandas as pd

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
built, changed, sold = houses.year_built, houses.year_remod_add, houses.year_sold
large, early = houses.gr_liv_area > 4000, changed == changed.min()
unfinished = houses.sale_condition == "Partial"
hoods = houses.neighborhood.value_counts()
print(f"ames_houses: {len(houses):,} rows x {houses.shape[1]} columns")
print(f"  prices {houses.sale_price.min():,} to {houses.sale_price.max():,} dollars")
for year, months in houses.mo_sold.groupby(sold):
    print(f"  {year}: {len(months)} sales, months {months.min()} to {months.max()}")
print(f"  not a normal sale: {(houses.sale_condition != 'Normal').sum()}", end="")
print(f", of these unfinished: {unfinished.sum()}")
print(f"  over 4,000 square feet: {large.sum()}, unfinished: {(large & unfinished).sum()}")
print(f"  changed in {changed.min()}, the earliest: {early.sum()}", end="")
print(f", built before: {(early & (built < changed)).sum()}")
print(f"  built after the sale: {(built > sold).sum()}", end="")
print(f", changed after it: {(changed > sold).sum()}")
print(f"  sale types that end in a blank: {houses.sale_type.str.endswith(' ').sum():,}")
print(f"  neighbourhoods: {len(hoods)}, the smallest with {hoods.min()} house")

hours = pd.read_csv("docs/data/bike_2011.csv.gz", parse_dates=["date"])
month, dry = hours.date.dt.month, hours.date[hours.hum == 0]
print(f"\nbike_2011: {len(hours):,} rows x {hours.shape[1]} columns")
print(f"  {hours.date.min():%Y-%m-%d} to {hours.date.max():%Y-%m-%d}", end="")
print(f", seasons {hours.season.min()} to {hours.season.max()}")
print(f"  hours missing: {365 * 24 - len(hours)}", end="")
print(f", {(31 + 28 + 31) * 24 - (month <= 3).sum()} of them before April")
exact = hours.casual + hours.registered == hours.bikers
print(f"  hours with casual + registered = bikers: {exact.sum():,}")
print(f"  bikers an hour: {hours.bikers.min()} to {hours.bikers.max()}", end="")
print(f", mean of January {hours.bikers[month == 1].mean():.1f}", end="")
print(f", of June {hours.bikers[month == 6].mean():.1f}")
print(f"  humidity of zero: {len(dry)}", *dry.dt.strftime("on %Y-%m-%d").unique())
print(f"  wind of zero: {(hours.windspeed == 0).sum():,}, heavy rain or snow: ", end="")
print((hours.weathersit == "heavy rain/snow").sum())

oil = pd.read_csv("docs/data/brent_daily.csv.gz", parse_dates=["date"])
day, price = oil.date, oil.usd_per_barrel
weekdays = pd.bdate_range(day.min(), day.max())
print(f"\nbrent_daily: {len(oil):,} rows x {oil.shape[1]} columns")
print(f"  {day.min():%Y-%m-%d} to {day.max():%Y-%m-%d}", end="")
print(f", weekdays without a price: {(~weekdays.isin(day)).sum()}")
print(f"  {price.min():.2f} dollars on {day[price.idxmin()]:%Y-%m-%d}", end="")
print(f", {price.max():.2f} on {day[price.idxmax()]:%Y-%m-%d}")
print(f"  the same as the day before: {(price.diff() == 0).sum()}", end="")
print(f", moves of over 10 %: {(price.pct_change().abs() > 0.1).sum()}")
