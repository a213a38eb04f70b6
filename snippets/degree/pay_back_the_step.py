"""The same master's pays back in half the time if the raw gap is read as its effect: the price of that reading."""

tuition, evenings = 7_000, 1_950  # dollars; hours: 30 months of 15 a week
crossing = 20_000  # dollars a year that crossing the line brings: an assumption
hours = (15, 0)  # dollars, what an hour of yours is worth to you: an assumption
costs = [tuition + evenings * hour for hour in hours]
print("an evening hour is worth    15 $    0 $")
print(f"cost, dollars           {costs[0]:8,} {costs[1]:6,}")
print("years until it is paid back by the")
for label, points in (("raw gap", 13.6), ("same age, sex", 7.3)):
    a_year = points / 100 * crossing
    print(f" {label:13} {a_year:,.0f} a year", end="")
    print(f"{costs[0] / a_year:6.0f} {costs[1] / a_year:6.1f}")
