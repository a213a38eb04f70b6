"""A margin found by hand, two rows at a time, is the one scikit-learn's SVC finds."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics.pairwise import pairwise_kernels
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

cells, benign = load_breast_cancer(return_X_y=True)
sign = 1 - 2 * benign  # malignant is plus
test = np.arange(len(sign)) % 5 == 0
scaled = StandardScaler().fit(cells[~test]).transform(cells)


def fit_margin(kernel, sign, limit=1.0):
    """A signed weight for each row, and the offset."""
    top = limit * (sign > 0)
    bottom = top - limit
    weight, left = np.zeros(len(sign)), sign.astype(float)  # left: sign less score
    while True:
        i = np.where(weight < top, left, -np.inf).argmax()  # the pair furthest off
        j = np.where(weight > bottom, left, np.inf).argmin()
        if left[i] - left[j] < 1e-6:
            return weight, (left[i] + left[j]) / 2
        step = (left[i] - left[j]) / (kernel[i, i] + kernel[j, j] - 2 * kernel[i, j])
        step = min(step, top[i] - weight[i], weight[j] - bottom[j])
        weight[i], weight[j] = weight[i] + step, weight[j] - step
        left -= step * (kernel[i] - kernel[j])


print(f"commonest answer: {(sign[test] > 0).sum()} of {test.sum()} wrong")
print("kernel  columns  wrong  support vectors, library  largest difference")
for name, picked in [("rbf", range(30)), ("linear", range(30)), ("linear", [20, 21])]:
    old, new = scaled[~test][:, picked], scaled[test][:, picked]
    weight, offset = fit_margin(pairwise_kernels(old, metric=name), sign[~test])
    hand = pairwise_kernels(new, old, metric=name) @ weight + offset
    model = SVC(kernel=name, gamma="auto", tol=1e-6).fit(old, sign[~test])
    wrong, vectors = (hand * sign[test] < 0).sum(), (weight != 0).sum()
    off, theirs = abs(hand - model.decision_function(new)).max(), model.n_support_.sum()
    print(f"{name:6}{len(picked):9}{wrong:7}{vectors:12}{theirs:5}{off:20.0e}")
for value, name in {1: "malignant", -1: "benign"}.items():
    plt.plot(*old[sign[~test] == value].T, "o", ms=2.5, label=name)
plt.plot(*old[weight != 0].T, "o", mfc="none", c="gray", label="support vectors")
x, slope = np.array([-2, 4]), old.T @ weight
for level in (-1, 0, 1):
    plt.plot(x, (level - offset - slope[0] * x) / slope[1], "k:" if level else "k-")
plt.gca().set(ylim=(-3, 4), xlabel="worst radius, scaled", ylabel="worst texture, scaled")
plt.legend()
plt.show()
