"""The same master's pays back in half the time if the raw gap is read as its effect: the price of that reading."""

tuition, evenings = 7_000, 1_950  # dollars; hours: 30 months of 15 a week
crossing = 20_000  # dollars a year that crossing the line brings: an assumption
print("                                 paid back in years")
print("                  dollars a year   hour 15   hour 0")
for label, points in (("raw gap", 13.6), ("same age and sex", 7.3)):
    a_year = points / 100 * crossing
    print(f"{label:17} {a_year:14,.0f}", end="")
    for hour in (15, 0):  # dollars, what an hour is worth to you: an assumption
        years = (tuition + evenings * hour) / a_year
        print(f"{years:9.0f}" if hour else f"{years:9.1f}", end="")
    print()
print(f"cost at 15 dollars an hour: {tuition + evenings * 15:,} dollars")
