"""One hundred people who started one course, counted in five ways: the same people give the highest and the lowest rate."""

import matplotlib.pyplot as plt
import pandas as pd
from scipy.stats import binomtest

# a composed cohort, no school's: people, finished, looking, answered, job, days
cohort = pd.DataFrame(
    [
        (26, True, True, True, "full time in the field", 120),
        (8, True, True, True, "full time in the field", 300),
        (7, True, True, True, "freelance or contract", 90),
        (5, True, True, True, "assistant at the school", 10),
        (8, True, True, True, "other work", 60),
        (3, True, True, True, "none", 0),
        (7, True, False, True, "none", 0),  # "not looking" may mean gave up
        (8, True, True, False, "none", 0),  # did not answer the survey
        (28, False, False, False, "none", 0),  # left the course
    ],
    columns=["people", "finished", "looking", "answered", "job", "days"],
)
c = cohort
proper = c.job.eq("full time in the field")
soon = proper & (c.days <= 180)
ways = {
    "any work, of repliers": (c.job != "none", c.answered & c.looking),
    "near the field, same": (
        ~c.job.isin(["none", "other work"]),
        c.answered & c.looking,
    ),
    "full time, graduates": (proper, c.finished),
    "in 180 days, same": (soon, c.finished),
    "in 180 days, starters": (soon, c.people > 0),
}
tuition = 15_000
print("counted                  of  rate   95%    $ a job")
for name, (hit, base) in ways.items():
    k, n = int(c.people[hit & base].sum()), int(c.people[base].sum())
    low, high = binomtest(k, n).proportion_ci(method="wilson")
    print(f"{name:21} {k:2}/{n:3}  {k / n:4.0%}  {low:.0%}-{high:.0%}", end="")
    print(f" {tuition * n / k:9,.0f}")
    plt.plot([100 * low, 100 * high], [name, name], color="grey")
    plt.plot(100 * k / n, name, "o", color="C0")
plt.gca().invert_yaxis()
plt.xlim(0, 100)
plt.xlabel("% placed, with 95% interval")
plt.show()
