"""Counting only the units that broke makes lives look shorter than they are."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict

cracks = pd.read_csv("docs/data/fatigue_cracks.csv")
cracks["cycles"] = 1000 * cracks.mcycles  # thousand load cycles
lives = {}
for unit, run in cracks.groupby("unit"):
    broke = run.crack_in.max() >= 1.60  # inches: the unit counts as broken
    lives[unit] = np.interp(1.60, run.crack_in, run.cycles) if broke else np.nan
    plt.plot(run.cycles, run.crack_in, "C1-" if broke else "C0--")
life = pd.Series(lives)
broken, at_least = life.dropna(), life.fillna(120)  # the test stopped at 120
print(f"REAL: {len(life)} units, {len(broken)} broken, {life.isna().sum()} still running")
print("                                broken only   all units")
print(f"mean life, thousand cycles {broken.mean():13.1f}   at least {at_least.mean():.1f}")
for cycles in (100, 110):
    print(
        f"alive after {cycles} thousand {(broken > cycles).mean():16.0%} {(at_least > cycles).mean():12.0%}"
    )

cracks["left"] = cracks.unit.map(life) - cracks.cycles
known = cracks[cracks.left > 0]  # only broken units have a known rest of life
print("error of the rest of life, unit held out")
apart = PredefinedSplit(known.unit)
line = LinearRegression()
others = (broken.sum() - broken) / (len(broken) - 1)  # mean life of the other units
age = known.unit.map(others) - known.cycles - known.left
print(f"  mean life - cycles run {age.abs().mean():6.1f} thousand cycles")
error = cross_val_predict(line, known[["crack_in"]], known.left, cv=apart) - known.left
print(f"  crack length           {error.abs().mean():6.1f} thousand cycles")
by_unit = pd.DataFrame({"age": age, "crack": error}).abs().groupby(known.unit).mean()
nearer = (by_unit.crack < by_unit.age).sum()
print(f"  crack is nearer in     {nearer:4} units of {len(by_unit)}")
running = cracks[cracks.unit.map(life).isna()]
end = running.cycles + line.fit(known[["crack_in"]], known.left).predict(
    running[["crack_in"]]
)
print(f"units still running: {(end < 120).mean():.0%} of the readings foretell a break")
print("before 120 thousand, which never came")
plt.gca().set(xlabel="thousand load cycles", ylabel="crack, inches")
plt.show()
