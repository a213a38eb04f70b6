"""Squared error is bias, variance and noise; on a table treated as the world the three add up."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from numpy.polynomial.legendre import legvander

bikes = pd.read_csv("docs/data/bike_2011.csv.gz").query("workingday == 1")
y, x = bikes.bikers.to_numpy(float), bikes.hr.to_numpy() / 11.5 - 1
hours = np.arange(24)
share = np.bincount(bikes.hr) / len(bikes)
truth = (
    bikes.groupby("hr").bikers.mean().to_numpy()
)  # the best any model of the hour can say
noise = share @ bikes.groupby("hr").bikers.var(ddof=0).to_numpy()
degrees, rng = np.arange(13), np.random.default_rng(0)
print(f"the world: {len(y):,} hours, noise {noise:,.0f}; 200 draws of each size")
print("draw  degree   bias2  variance   noise       sum  measured")
for n in (100, 1000):
    parts = []
    for degree in degrees:
        said, error = [], []
        for _ in range(200):
            drawn = rng.integers(len(y), size=n)
            basis = legvander(x[drawn], degree)
            weights = np.linalg.lstsq(basis, y[drawn], rcond=None)[0]
            said.append(legvander(hours / 11.5 - 1, degree) @ weights)
            error.append(np.mean((said[-1][bikes.hr] - y) ** 2))
        bias2 = share @ (np.mean(said, axis=0) - truth) ** 2
        variance = share @ np.var(said, axis=0)
        parts.append((bias2, variance, bias2 + variance + noise, np.mean(error)))
        if degree in (0, 3, 6, 8, 10, 12):
            print(f"{n:4} {degree:7} {bias2:7,.0f} {variance:9,.0f} {noise:7,.0f}", end="")
            print(f" {parts[-1][2]:9,.0f} {parts[-1][3]:9,.0f}")
    bias2, variance, *_, error = np.array(parts).T
    print(f"{n:4} best degree {error.argmin()}")
    plt.plot(degrees, error, "o-", label=f"error, {n} rows")
    plt.plot(degrees, variance, "--", label=f"variance, {n} rows")
plt.plot(degrees, bias2, "k-", label="bias2")
plt.axhline(noise, color="k", ls=":", label="noise")
plt.gca().set(xlabel="degree", ylabel="riders squared", ylim=(0, 40000))
plt.legend()
plt.show()
