"""How many people in a table without names are the only one of their kind, and what a neighbour learns then."""

import matplotlib.pyplot as plt
import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
earns = people.income_over_50k
known = "age sex race native_country education marital_status occupation".split()
print(f"{len(people):,} people; a neighbour knows each line and those above it")
print("                       fewer than  income   the same of those   guessed")
print("                alone  five alike  certain  over the limit       right")
dumb = max(earns.mean(), 1 - earns.mean())
print(f"{'nothing':16}{0:5.1%}{0:11.1%}{0:10.1%}{0:14.1%}{dumb:16.1%}")
alone, small = [0], [0]
for count in range(1, len(known) + 1):
    group = earns.groupby([people[name] for name in known[:count]])
    alike, share = group.transform("size"), group.transform("mean")
    alone.append((alike == 1).mean() * 100)
    small.append((alike < 5).mean() * 100)
    certain = share.isin([0, 1])  # all who look alike earn alike
    right = share.where(share > 0.5, 1 - share).mean()
    line = f"{known[count - 1]:15}{alone[-1]:5.1f}%{small[-1]:10.1f}%{certain.mean():10.1%}"
    print(f"{line}{certain[earns == 1].mean():14.1%}{right:16.1%}")
single = {name: (people[name].value_counts() == 1).sum() for name in known}
print("alone by one column:", *(f"{n} by {name}" for name, n in single.items() if n))
rows = people[known].apply(tuple, axis=1)  # the same by hand, for one person
print(f"by hand, the person of row 1 is one of {(rows == rows[1]).sum()} alike")
places = range(len(known) + 1)
plt.plot(places, small, "o-", label="fewer than five alike")
plt.plot(places, alone, "o-", label="alone")
plt.xticks(places, ["nothing", *known], rotation=40, ha="right")
plt.ylabel("people in the table, %")
plt.legend()
plt.show()
