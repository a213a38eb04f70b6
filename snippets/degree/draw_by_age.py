"""In 1994 more of those with a degree earned over 50,000 dollars at most ages, and holders of higher degrees were older."""

import matplotlib.pyplot as plt
import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
levels = {
    "HS-grad": "high school",
    "Bachelors": "bachelor's",
    "Masters": "master's",
    "Doctorate": "doctorate",
}
people["band"] = pd.cut(people.age, [24, 29, 34, 39, 44, 49, 54, 59])

print("1994                 median   % over 50,000 dollars")
print("             people     age  all ages   25-29   (of)")
for code, name in levels.items():
    group = people[people.education == code]
    bands = group.groupby("band", observed=True).income_over_50k
    shares, young = 100 * bands.mean(), bands.size().iloc[0]
    print(f"{name:12}{len(group):7,} {group.age.median():7.0f}", end="")
    print(f" {100 * group.income_over_50k.mean():9.1f}", end="")
    print(f" {shares.iloc[0]:7.1f} {young:6,}")
    plt.plot([27, 32, 37, 42, 47, 52, 57], shares, label=name)
plt.xlabel("age (middle of five-year bands)")
plt.ylabel("% over 50,000 dollars")
plt.yticks([0, 25, 50, 75])
plt.xticks([27, 37, 47, 57])
plt.legend()
plt.show()
