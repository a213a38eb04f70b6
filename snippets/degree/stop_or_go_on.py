"""What a Ph.D. must bring a year to be worth going on: years to come and the chance to finish count, years spent do not."""

stipend, pay = 40_000, 110_000  # dollars a year: assumptions, put yours
career = 25  # years of work after the degree
plans = [(0, 6), (2, 4), (4, 2), (4, 4), (8, 2)]  # years spent, years to go


def must_bring(to_go, finish):
    """Dollars a year; who does not finish leaves half-way through what was left."""
    given_up = (pay - stipend) * to_go * (finish + (1 - finish) / 2)
    return given_up / (finish * career)


print("years  years   extra pay a year it must bring,")
print("spent  to go   if the chance to finish is")
print("                 100%     80%     60%     41%")
for spent, to_go in plans:
    row = [must_bring(to_go, finish) for finish in (1, 0.8, 0.6, 0.41)]
    print(f"{spent:5} {to_go:6}  ", *(f"{dollars:7,.0f}" for dollars in row))
