"""Forward and backward by hand: slopes as finite differences say, weights as scikit-learn's."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

pixels, digits = load_digits(return_X_y=True)
x, digit = pixels[:1000] / 16, digits[:1000]
y, rng = np.eye(10)[digit], np.random.default_rng(0)  # y: a one in the digit's column
ours = [rng.normal(0, 0.2, shape) for shape in ((64, 16), (16, 10), 16, 10)]


def forward(w1, w2, b1, b2):
    hidden = np.maximum(x @ w1 + b1, 0)  # ReLU: below zero becomes zero
    score = np.exp(hidden @ w2 + b2)
    return hidden, score / score.sum(axis=1, keepdims=True)  # softmax: shares of one


def loss(weights):
    return -np.log((forward(*weights)[1] * y).sum(axis=1)).mean()


def backward(weights):
    hidden, chance = forward(*weights)
    at_score = (chance - y) / len(x)  # slope of the loss at the scores
    at_hidden = at_score @ weights[1].T * (hidden > 0)  # chain rule: one layer back
    return x.T @ at_hidden, hidden.T @ at_score, at_hidden.sum(axis=0), at_score.sum(axis=0)


print("slope of the loss  by hand  finite difference")
for way in (1, 2, 3):
    move = [rng.normal(size=part.shape) for part in ours]
    ahead, behind = (loss([p + e * m for p, m in zip(ours, move)]) for e in (1e-6, -1e-6))
    slope = sum((s * m).sum() for s, m in zip(backward(ours), move))
    print(f"random direction {way} {slope:9.6f} {(ahead - behind) / 2e-6:18.6f}")

settings = {"solver": "sgd", "learning_rate_init": 0.5, "momentum": 0, "alpha": 0}
theirs = MLPClassifier(16, batch_size=1000, **settings)
theirs.partial_fit(x, digit, classes=range(10))  # builds it; then it gets our start
theirs.coefs_ = [p.copy() for p in ours[:2]]
theirs.intercepts_ = [p.copy() for p in ours[2:]]
print("step  loss: ours    theirs  largest gap in a weight")
for step in range(1, 301):
    before = loss(ours)
    ours = [part - 0.5 * slope for part, slope in zip(ours, backward(ours))]
    theirs.partial_fit(x, digit)
    if step in (1, 30, 300):
        pairs = zip(ours, theirs.coefs_ + theirs.intercepts_)
        gap = max(abs(a - b).max() for a, b in pairs)
        print(f"{step:4} {before:11.6f} {theirs.loss_:9.6f} {gap:16.6f}")
