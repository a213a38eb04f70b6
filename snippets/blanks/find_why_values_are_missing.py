"""Every blank has a cause: when a column is blank, and how late the flights behind it were."""

import matplotlib.pyplot as plt
import pandas as pd

ready = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
weather = pd.read_csv("docs/data/flights_weather.csv.gz")
flights = pd.read_csv("docs/data/flights.csv.gz")

no_departure, gust = flights.dep_time.isna(), weather.wind_gust_mph
murky = (ready.precip_in > 0) | (ready.visib_miles < 10)
suspects = [  # column, where we expect it blank, and the rows where that is so
    (gust, "wind below 10 mph", weather.wind_speed_mph < 10),
    (ready.known_delay_at_close, "before 08:00", ready.hour < 8),
    (ready.plane_maker, "airline AA or MQ", ready.carrier.isin(["AA", "MQ"])),
    (ready.temp_f, "31 December", ready.scheduled_at >= "2013-12-31"),
    (ready.pressure_mb, "rain or view < 10 mi", murky),
    (ready.wind_dir, "wind below 10 mph", ready.wind_speed_mph < 10),
    (flights.tailnum, "flight cancelled", no_departure),
    (flights.arr_delay, "flight cancelled", no_departure),
]
print(
    f"{'column':22}{'blank':>6}   {'suspected cause':21}{'blank there':>12}{'elsewhere':>11}"
)
for column, cause, there in suspects:
    blank = column.isna()
    shares = f"{blank[there].mean():12.1%}{blank[~there].mean():11.1%}"
    print(f"{column.name:22}{blank.mean():6.1%}   {cause:21}{shares}")

print("\nlate flights where the value is   given   blank")
figure, axes = plt.subplots()
names = ["known_delay_at_close", "plane_maker", "wind_dir", "pressure_mb"]
for place, name in enumerate(names):
    given, blank = ready.groupby(ready[name].isna()).late.mean()
    print(f"{name:32}{given:7.1%}{blank:8.1%}")
    axes.plot([given * 100, blank * 100], [place, place], color="#6b7280", lw=1)
    axes.plot(given * 100, place, "o", color="C0", label="given" if place == 0 else None)
    axes.plot(blank * 100, place, "o", color="C1", label="blank" if place == 0 else None)
axes.set_yticks(range(len(names)), ["earlier delay", "plane", "wind direction", "pressure"])
axes.set_xlabel("late flights (%) where the value is ...")
axes.margins(y=0.2)
axes.legend(frameon=False, loc="lower right")
plt.show()
