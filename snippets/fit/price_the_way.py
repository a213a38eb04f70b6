"""What each stop has cost, and the chance of the job you need before the whole way pays."""

an_hour = 20  # dollars an hour of yours is worth: our assumption
years = 3  # of the new pay that you count: our assumption
stops = {  # hours and dollars spent up to here: assumptions
    "first week": (10, 0),
    "four weeks": (40, 50),
    "one project": (150, 100),
    "all six parts": (500, 300),
    "60 applications": (680, 300),
}
print("stop             hours  dollars")
for stop, (hours, money) in stops.items():
    cost = hours * an_hour + money
    print(f"{stop:16}{hours:6}{cost:9,}")

# yearly pay in the US, May 2025: lowest tenth and median of data scientists; see the facts
low, median = 67_240, 120_230
starts = {
    "job at the US median": (49_500, 0),
    "same, half year unpaid": (49_500, 0.5),
    "analyst (assumed)": (85_000, 0),
    "software developer": (135_980, 0),
}
print(f"\nchance needed, {years} years  low pay median")
for start, (now, unpaid) in starts.items():
    line = f"{start:24}"
    for then in (low, median):
        needed = (cost + unpaid * now) / (years * (then - now)) if then > now else 2
        line += f"{f'{needed:.0%}' if needed < 1 else 'never':>7}"
    print(line)
