"""matplotlib: the late share by hour of departure, with labels that say what it is."""

import matplotlib.pyplot as plt
import pandas as pd

flights = pd.read_csv("docs/data/flights_ready.csv.gz")
by_hour = flights.groupby("hour").late.mean()
figure, axes = plt.subplots()
axes.bar(by_hour.index, by_hour)
axes.axhline(flights.late.mean(), color="C1", linestyle=":")
axes.set(xlabel="scheduled hour of departure", ylabel="share 15 minutes late or more")
axes.set_xticks(range(6, 24, 3))
print(f"lowest {by_hour.min():.2f} at {by_hour.idxmin()}:00,", end=" ")
print(f"highest {by_hour.max():.2f} at {by_hour.idxmax()}:00")
plt.show()
