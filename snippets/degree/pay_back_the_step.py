"""The same master's pays back in half the time if the raw gap is read as its effect: the price of that reading."""

tuition, evenings = 7_000, 1_950  # dollars; hours: 30 months of 15 a week
hour = 15  # dollars, what an hour of yours is worth to you: an assumption
crossing = 20_000  # dollars a year that crossing the line brings: an assumption
cost = tuition + evenings * hour
print(f"cost {cost:,} dollars")
for label, points in (("raw gap", 13.6), ("same age and sex", 7.3)):
    a_year = points / 100 * crossing
    print(f"{label:17} {a_year:6,.0f} dollars a year, paid back in", end="")
    print(f" {cost / a_year:.0f} years")
