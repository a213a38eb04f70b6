"""Five hours of reading a week, added up, and what two wishes would cost instead."""

hours, weeks, seconds_a_card = 5, 12, 15  # assumed: yours will differ
first, second, third = 10, 60, 300  # minutes a paper, the upper ends of Keshav's ranges

week = {  # how many, minutes each
    "skim titles": (40, 0.5),
    "first pass": (6, first),
    "second pass": (1, second),
    "run one claim": (1, 90),
    "write one note": (1, 20),
    "review cards": (5, 2),
    "left free": (1, 40),
}
total = sum(count * minutes for count, minutes in week.values())
print("kind             number  minutes  share")
for kind, (count, minutes) in week.items():
    print(f"{kind:15} {count:7} {count * minutes:8.0f} {count * minutes / total:6.0%}")
print(f"adds up to {total:.0f} minutes, budget {60 * hours}")
assert total == 60 * hours, "the week does not add up"

usual = weeks - 1  # one week of the quarter goes to a third pass
print(f"in {weeks} weeks, one of them for a third pass of {third} minutes:")
for kind in ("skim titles", "first pass", "second pass", "run one claim"):
    print(f"  {kind:15} {usual * week[kind][0]:4}")
# one card a first pass, two a note
cards = week["first pass"][0] + 2 * week["write one note"][0]
seconds = 60 * week["review cards"][0] * week["review cards"][1]
room = seconds / seconds_a_card / 5
print(f"cards: {cards} new ones a week, {room:.0f} can be reviewed five times")
wishes = {"second pass for all six": 6 * second, "second pass for every title": 40 * second}
for wish, minutes in wishes.items():
    print(f"{wish:28} {minutes / 60:4.0f} hours a week")
