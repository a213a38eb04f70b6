"""How many people in a table without names are the only one of their kind, and what a neighbour learns then."""

import matplotlib.pyplot as plt
import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
earns = people.income_over_50k
known = [
    "age",
    "sex",
    "race",
    "native_country",
    "education",
    "marital_status",
    "occupation",
]
print(f"{len(people):,} people; a neighbour knows each line and those above it")
print("                alike:  alone   under 5   income certain   guessed right")
print(
    f"{'nothing':20}{0:9.1%}{0:10.1%}{0:17.1%}{max(earns.mean(), 1 - earns.mean()):16.1%}"
)
alone, small = [0], [0]
for count in range(1, len(known) + 1):
    group = earns.groupby([people[name] for name in known[:count]])
    alike, share = group.transform("size"), group.transform("mean")
    alone.append((alike == 1).mean() * 100)
    small.append((alike < 5).mean() * 100)
    certain = share.isin([0, 1]).mean()  # all who look alike earn alike
    right = share.where(share > 0.5, 1 - share).mean()
    print(
        f"{known[count - 1]:20}{alone[-1]:8.1f}%{small[-1]:9.1f}%{certain:17.1%}{right:16.1%}"
    )
rows = people[known].apply(tuple, axis=1)  # the same by hand, for one person
print(f"by hand, the person of row 1: {(rows == rows[1]).sum()} alike")
places = range(len(known) + 1)
plt.plot(places, small, "o-", label="fewer than five alike")
plt.plot(places, alone, "o-", label="alone")
plt.xticks(places, ["nothing", *known], rotation=40, ha="right")
plt.ylabel("people in the table, %")
plt.legend()
plt.show()
