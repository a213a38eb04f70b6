"""The step length decides between arriving, crawling and flying off, the columns' units how long it takes."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

houses = pd.read_csv("docs/data/ames_houses.csv.gz")
houses = houses[houses.sale_condition == "Normal"]
X = houses[["gr_liv_area", "garage_cars"]].to_numpy(float) / [100, 1]
X, price = X - X.mean(axis=0), houses.sale_price.to_numpy() / 1000
price = price - price.mean()  # so that no intercept is needed


def loss(X, w):  # mean squared error, in thousand dollars squared
    return ((price - X @ w) ** 2).mean()


def gradient(X, w):
    return -2 * X.T @ (price - X @ w) / len(X)


w, h = np.array([1.0, 2.0]), 1e-4
for name, one, rule in zip(["area", "cars"], np.eye(2) * h, gradient(X, w)):
    nudged = (loss(X, w + one) - loss(X, w - one)) / (2 * h)
    print(f"partial derivative for {name}: rule {rule:9.4f}, nudge {nudged:9.4f}")
print(f"no model: {np.sqrt((price**2).mean()):.1f} thousand dollars off, root mean square")
figure, axes = plt.subplots(2, 1, figsize=(4.4, 5.4), layout="constrained")
for ax, (unit, Z) in zip(axes, {"raw": X, "scaled": X / X.std(axis=0)}.items()):
    best = LinearRegression().fit(Z, price).coef_
    bends = np.linalg.eigvalsh(2 * Z.T @ Z / len(Z))
    print(f"{unit}: bends {bends[1]:.2f} and {bends[0]:.2f}, limit {2 / bends[1]:.4f}")
    for share in (0.1, 0.5, 0.95, 1.05):
        path = [np.zeros(2)]
        for _ in range(200):
            path.append(path[-1] - share * 2 / bends[1] * gradient(Z, path[-1]))
        near = [loss(Z, w) < 1.001 * loss(Z, best) for w in path]
        when = f"after {near.index(True):3}" if any(near) else "not in 200"
        off = np.sqrt(loss(Z, path[50]))
        print(f"  {share:.2f} of the limit: {off:8.1f} off after 50 steps, there {when}")
        if share == 0.95:
            ax.plot(*np.array(path[:30]).T, "C0.-", lw=0.8, label="30 steps")
    axis = np.abs(best).max() * np.linspace(-0.54, 2.16, 40)
    levels = [[loss(Z, np.array([a, b])) for a in axis] for b in axis]
    ax.contour(axis, axis, levels, 12, colors="0.7", linewidths=0.7)
    ax.plot(*best, "C1s", label="least squares")
    ax.set(title=unit, xlabel="slope for area", ylabel="slope for cars")
axes[0].legend()
plt.show()
