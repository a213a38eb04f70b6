"""A rate among graduates, turned into what a route adds for somebody who starts it, and the price of not doing so."""

claimed = 0.80  # the advertised rate: of graduates who looked and answered
finish = 0.70  # of those who start; ask the school
counted = 0.85  # of those who finish, how many stand in that rate
anyway = 0.10  # your chance by the same date without the school

tuition, months, search = 15_000, 4, 4
leave = 2  # months after which those who leave are back at their old pay
pay_now, years = 50_000, 5  # dollars a year; years of gain you count
unpaid = finish * (months + search) + (1 - finish) * leave
whole = tuition + pay_now * unpaid / 12


def won(added, cost, gain=20_000):
    """Expected dollars: the gain for the years counted, less the cost."""
    return added * gain * years - cost


# those left out of the rate found nothing, or as often as the rest
low, high = claimed * finish * counted - anyway, claimed * finish - anyway
wrong = won(claimed, tuition)
print("bootcamp, gain 20,000 a year       points  dollars")
print(f"as advertised, tuition only        {100 * claimed:6.0f} {wrong:+8,.0f}")
for label, added in (("not", low), ("as often", high)):
    print(f"per starter, left-out {label:12} {100 * added:6.0f} {won(added, whole):+8,.0f}")
off = [wrong - won(added, whole) for added in (high, low)]
print("wrong by {:,.0f} to {:,.0f} dollars".format(*off))
print(f"a starter costs {whole:,.0f}: {unpaid:.1f} months unpaid\n")

print("points added       10       30       50       70       90")
for gain in (20_000, 60_000):
    row = [won(points / 100, whole, gain) for points in (10, 30, 50, 70, 90)]
    print(f"gain {gain:,}", *(f"{value:+9,.0f}" for value in row), sep="")
