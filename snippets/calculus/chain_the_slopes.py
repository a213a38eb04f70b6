"""Nine slopes of a small network: by the chain rule, by nudging, and from one step of scikit-learn's."""

import numpy as np
from scipy.special import expit
from sklearn.datasets import load_breast_cancer
from sklearn.neural_network import MLPClassifier

tumours = load_breast_cancer()
x, y = tumours.data[:, :2], tumours.target  # radius and texture
x = (x - x.mean(axis=0)) / x.std(axis=0)
weights = np.array([0.5, -0.3, 0.2, 0.4, -1.0, 0.6, 0.1, -0.2, 0.3])  # two layers


def parts(w):
    return w[:4].reshape(2, 2), w[4:6].reshape(2, 1), w[6:8], w[8:]


def forward(w):
    w1, w2, b1, b2 = parts(w)
    hidden = np.tanh(x @ w1 + b1)
    return hidden, expit(hidden @ w2 + b2)  # two hidden units, one chance


def loss(w):
    return -np.log(np.abs(forward(w)[1][:, 0] - 1 + y)).mean()


def nudge(h):
    return [(loss(weights + m) - loss(weights - m)) / (2 * h) for m in h * np.eye(9)]


hidden, chance = forward(weights)
at_score = (chance - y[:, None]) / len(y)  # how the loss moves with the last sum
at_hidden = at_score @ parts(weights)[1].T  # times how that sum moves with the units
at_sum = at_hidden * (1 - hidden**2)  # times the slope of tanh
chain = x.T @ at_sum, hidden.T @ at_score, at_sum.sum(axis=0), at_score.sum(axis=0)
by_hand = np.concatenate([slope.ravel() for slope in chain])

theirs = MLPClassifier(2, activation="tanh", solver="sgd", batch_size=len(y), alpha=0)
theirs.set_params(momentum=0, learning_rate_init=0.1).partial_fit(x, y, classes=[0, 1])
*theirs.coefs_, theirs.intercepts_[0], theirs.intercepts_[1] = map(np.copy, parts(weights))
theirs.partial_fit(x, y)  # one step from our weights
after = np.concatenate([p.ravel() for p in theirs.coefs_ + theirs.intercepts_])
print(f"loss: by hand {loss(weights):.6f}, MLPClassifier {theirs.loss_:.6f}")
print("by hand  ", *[f"{slope:7.4f}" for slope in by_hand])
print("nudged   ", *[f"{slope:7.4f}" for slope in nudge(1e-5)])
print("step/-0.1", *[f"{slope:7.4f}" for slope in (weights - after) / 0.1])
for h in (1, 1e-2, 1e-5, 1e-14):
    off = np.abs(nudge(h) - by_hand).max()
    print(f"nudge by {h:<6g} off by {'less' if off < 1e-4 else 'more'} than 0.0001")
