"""Three occupations an ML engineer may be counted under: the place in the band matters most."""

import matplotlib.pyplot as plt

# dollars a year, US Bureau of Labor Statistics: 10th, 50th, 90th percentile,
# wages of May of the year named
bands = {
    "data science, 2025": (67_240, 120_230, 199_130),
    "developers, 2025": (82_460, 135_980, 214_670),
    "research, 2024": (80_670, 140_910, 232_120),
}
print("dollars a year        10th  median    90th")
for name, (low, median, high) in bands.items():
    print(f"{name:18} {low:7,} {median:7,} {high:7,}")
medians = [median for _, median, _ in bands.values()]
low, _, high = bands["data science, 2025"]
print(f"between two medians, at most    {max(medians) - min(medians):7,}")
print(f"10th to 90th, data science      {high - low:7,}")

for name, (low, median, high) in bands.items():
    plt.plot([low, high], [name, name], "C0", lw=8, solid_capstyle="butt")
    plt.plot(median, name, "C1o", ms=9)
plt.gca().invert_yaxis()
plt.gca().xaxis.set_major_formatter(lambda dollars, _: f"{dollars / 1000:.0f}k")
plt.xlim(0, 240_000)
plt.xlabel("dollars a year: 10th to 90th percentile, dot: median")
plt.show()
