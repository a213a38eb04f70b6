"""The largest gain stands 244 times, far above the next one, and carries 46% of all dollars."""

import pandas as pd

people = pd.read_csv("docs/data/adult_income.csv.gz")
gain = people.capital_gain
print("largest amounts, dollars")
for dollars, count in gain.value_counts().sort_index().tail(4).items():
    print(f"{dollars:7,} {count:4} people")
top = people[gain == gain.max()]
print(f"the last: {top.capital_gain.sum() / gain.sum():.0%} of all dollars,")
print(f"{top.income_over_50k.sum()} of them earn over 50,000")

print("\nmean gain          all  below the last")
by_school = people.groupby("education").capital_gain
for school in by_school.mean().nlargest(5).index:
    gains = by_school.get_group(school)
    below = gains[gains < gain.max()].mean()
    print(f"{school:13} {gains.mean():8,.0f} {below:10,.0f}")
