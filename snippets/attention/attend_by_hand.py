"""Three tokens by hand and by scipy; without positions, attention does not know their order."""

import numpy as np
from scipy.special import softmax


def attention(query, key, value, blocked=False):
    score = np.where(blocked, -np.inf, query @ key.T / np.sqrt(key.shape[1]))
    weight = np.exp(score - score.max(axis=1, keepdims=True))
    weight = weight / weight.sum(axis=1, keepdims=True)
    return weight @ value, weight


# scores 2 log 2, 0, 0; over the root of four: log 2, 0, 0; shares 2 : 1 : 1
query, key = np.array([[2.0, 0, 0, 0]]), np.log(2) * np.eye(4)[[0, 1, 1]]
value = np.array([[8.0], [0], [4]])
answer, weight = attention(query, key, value)
print(f"by hand: 0.50 0.25 0.25, answer {8 * 0.50 + 0 * 0.25 + 4 * 0.25:.2f}")
print("by code: {:.2f} {:.2f} {:.2f}, answer {:.2f}".format(*weight[0], answer[0, 0]))
slope = weight[0] * (value[:, 0] - answer[0, 0])  # what a higher score does to the answer
score, bump = query @ key.T / 2, 1e-6 * np.eye(3)
gap = (softmax(score + bump, axis=1) - softmax(score - bump, axis=1)) @ value / 2e-6
print("slopes by score   {:6.3f} {:6.3f} {:6.3f}".format(*slope))
print("finite difference {:6.3f} {:6.3f} {:6.3f}".format(*gap[:, 0]))

rng = np.random.default_rng(0)
token, matrices = rng.normal(size=(6, 16)), rng.normal(0, 0.25, (3, 16, 16))  # made up
place = np.sin(np.outer(np.arange(6), 1 / 100 ** (np.arange(16) / 16)))  # of each position
later, swap = np.triu(np.ones((6, 6), dtype=bool), 1), [3, 1, 2, 0, 4, 5]
other = token + (np.arange(6) == 5)[:, None]  # the last token is another one


def layer(token, blocked=False):
    return attention(*(token @ matrix for matrix in matrices), blocked)[0]


q, k, v = token @ matrices
print("largest difference in an answer")
for what, gap in {
    "ours, scipy's softmax": layer(token) - softmax(q @ k.T / 4, axis=1) @ v,
    "tokens swapped, answers back": layer(token[swap])[swap] - layer(token),
    "the same with positions": layer(token[swap] + place)[swap] - layer(token + place),
    "last changed, seen by others": (layer(other) - layer(token))[:5],
    "the same, later blocked": (layer(other, later) - layer(token, later))[:5],
}.items():
    print(f"{what:29}{abs(gap).max():.6f}")
