"""Three composed weeks of forty hours: in none of them is the model the largest share."""

from collections import Counter

import matplotlib.pyplot as plt

# hours by day, copied from the diaries of this page: invented, not recorded
diaries = {
    "start-up": "3 ask 5 data | 6 model 2 test | 6 serve 2 test"
    "| 3 data 3 test 2 ask | 3 watch 3 serve 2 other",
    "bank": "2 ask 6 data | 4 test 4 ask | 5 model 3 ask"
    "| 5 watch 3 test | 3 data 2 serve 1 ask 2 other",
    "factory": "5 data 3 ask | 4 data 4 test | 5 ask 3 data"
    "| 4 model 4 serve | 3 watch 3 ask 2 other",
}
# Anaconda 2020, in per cent of the time; loading and cleaning are `data`,
# selecting and training `model`; a fifth more went into pictures
survey = {"data": "45", "model": "22 to 24", "serve": "11 to 12"}
weeks = {}
for name, diary in diaries.items():
    hours = weeks[name] = Counter()
    for day in diary.split("|"):
        words = day.split()
        assert sum(map(int, words[::2])) == 8, f"{name}: {day} is no day of eight hours"
        for number, work in zip(words[::2], words[1::2]):
            hours[work] += int(number)

print("hours " + "".join(f"{name:>9}" for name in weeks) + "  survey, %")
for work in ["ask", "data", "model", "test", "serve", "watch", "other"]:
    row = "".join(f"{hours[work]:9}" for hours in weeks.values())
    print(f"{work:6}{row}  {survey.get(work, 'no line'):>9}")
share = [f"{hours['model'] / hours.total():9.0%}" for hours in weeks.values()]
print(f"{'model':6}{''.join(share)}  of the week")

for marker, (name, hours) in zip("os^", weeks.items()):
    order = ["other", "watch", "serve", "test", "model", "data", "ask"]
    plt.plot(
        [hours[work] for work in order], order, marker, ms=10, mew=2, mfc="none", label=name
    )
plt.xlabel("hours of the composed week")
plt.legend()
plt.show()
