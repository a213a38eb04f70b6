"""What each route costs in all, and the chance of the job it must add before it pays; edit every line."""

import matplotlib.pyplot as plt
import numpy as np

pay_now = 50_000  # dollars a year
gain = 20_000  # dollars a year more in the job you want
years = 5  # how many years of that gain you count
search = 4  # months of looking, unpaid if you left your job
evening_hour = 15  # what an hour of your evenings is worth to you
routes = {  # tuition, months, hours a week, do you leave your job?
    "move inside": (0, 9, 6, False),
    "self-study": (300, 12, 10, False),
    "online master's": (7_000, 30, 15, False),
    "bootcamp": (15_000, 4, 50, True),
    "campus master's": (45_000, 18, 45, True),
}


def whole_cost(tuition, months, hours, leaves):
    """Tuition, then either the pay given up or the evenings given up."""
    if leaves:
        return tuition + pay_now * (months + search) / 12
    return tuition + evening_hour * hours * months * 52 / 12


print("                       dollars   points by")
print("route          tuition   whole fee all  x3")
chance = np.array([0, 100])  # points added
for name, route in routes.items():
    cost = whole_cost(*route)
    points = [100 * c / (gain * years) for c in (route[0], cost)]
    rich = 100 * cost / (3 * gain * years)  # the gain may well be larger
    print(f"{name:15}{route[0]:7,}{cost:8,.0f}", end="")
    print(f"{points[0]:4.0f}{points[1]:4.0f}{rich:4.0f}")
    plt.plot(chance, (chance / 100 * gain * years - cost) / 1000, label=name)
plt.axhline(0, color="grey", linewidth=0.8)
plt.xlabel("points the route adds to the chance of the job")
plt.ylabel("thousand dollars won or lost")
plt.ylim(top=190)
plt.legend(loc="upper left", ncols=2)
plt.show()
