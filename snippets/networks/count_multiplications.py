"""Counted multiplications grow in step with rows, by more than that with units once layers meet."""

from itertools import pairwise

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier


def one_epoch(rows, columns, *layers):
    """How many weights, multiplications to predict all rows, and to train on them once."""
    counted = []

    def times(a, b):
        counted.append(a.shape[0] * a.shape[1] * b.shape[1])
        return a @ b

    weights = [np.ones(shape) for shape in pairwise((columns, *layers, 10))]
    held = [np.ones((rows, columns))]
    for weight in weights:
        held.append(np.maximum(times(held[-1], weight), 0))
    predict, slope = sum(counted), held[-1]
    for depth in reversed(range(len(weights))):
        times(held[depth].T, slope)  # slopes of these weights
        if depth:  # and of the layer before
            slope = times(slope, weights[depth].T)
    return sum(weight.size for weight in weights), predict, sum(counted)


print("doubled     rows columns units    weights  predict    train  exponent")
for what, before, after in [
    ("rows", (1000, 64, 32), (2000, 64, 32)),
    ("columns", (1000, 64, 32), (1000, 128, 32)),
    ("units", (1000, 64, 32), (1000, 64, 64)),
    ("two layers", (1000, 64, 256, 256), (1000, 64, 512, 512)),
]:
    (*_, half), (size, predict, train) = one_epoch(*before), one_epoch(*after)
    print(f"{what:10} {after[0]:5,} {after[1]:7} {after[-1]:5} {size:10,}", end="")
    print(f"{predict / 1e6:7.1f} m {train / 1e6:6.1f} m {np.log2(train / half):8.2f}")
x, y = load_digits(return_X_y=True)
for n in (350, 700, 1400):
    net = MLPClassifier(32, learning_rate_init=0.01, random_state=0).fit(x[:n] / 16, y[:n])
    total = net.n_iter_ * one_epoch(n, 64, 32)[2] / 1e6
    print(f"{n:5,} digits: {net.n_iter_} epochs, {total:4.0f} million multiplications")
