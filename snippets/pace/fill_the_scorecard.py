"""Is it worth learning? Seven yes-or-no questions, answered for four things this guide looked at."""

questions = [  # points, what must be true
    (3, "a problem I have this month is stuck without it"),
    (2, "I measured that what I use now falls short on it"),
    (1, "a colleague runs it in production and says where it hurts"),
    (1, "newest release within a year, and last year's code still runs"),
    (2, "its main idea would outlive it"),
    (1, "a first result on my own data in half a day"),
    (1, "I can name what I will stop doing or reading for it"),
]
answers = {  # as the team of this guide would answer; yours will differ
    "a second data frame library": "no no no yes no yes no",
    "a cluster of workers": "no no no yes yes yes no",
    "a store for every training run": "no no no yes yes yes no",
    "intervals by drawing days again": "yes yes no yes yes yes yes",
}
most = sum(points for points, _ in questions)
print(
    f"at most {most} points; learn now from {most - 4} on, else look again in half a year\n"
)
for name, given in answers.items():
    yes = [answer == "yes" for answer in given.split()]
    total = sum(points for (points, _), y in zip(questions, yes) if y)
    verdict = "now" if total >= most - 4 else "later"
    print(f"{name:33}{total:3}  {verdict}")
    for (points, text), y in zip(questions, yes):
        if points > 1 and not y:
            print(f"    lost {points}: {text}")
