"""Attention works for every pair of tokens; long queries saturate it, and padding is paid for."""

import numpy as np
import pandas as pd
from scipy.special import softmax


def work(kind, length, width=64):
    """Multiplications of one layer, counted at each matrix product."""
    counted, token, square = [], np.ones((length, width)), np.ones((width, width))

    def times(a, b):
        counted.append(a.shape[0] * a.shape[1] * b.shape[1])
        return a @ b

    if kind == "attention":
        query, key, value = (times(token, square) for _ in range(3))
        times(times(query, key.T), value)
    else:  # convolution over three neighbouring tokens
        times(np.hstack([token[:-2], token[1:-1], token[2:]]), np.tile(square, (3, 1)))
    return sum(counted)


print("million multiplications, exponent")
print("tokens   convolution     attention")
for length in (32, 256, 2048):
    print(f"{length:6,}", end="")
    for kind in ("convolution", "attention"):
        growth = np.log2(work(kind, length) / work(kind, length // 2))
        print(f"{work(kind, length) / 1e6:8.1f} {growth:5.2f}", end="")
    print()
rng = np.random.default_rng(0)
print("largest of 50 shares (simulated)")
for width in (4, 64, 1024):
    score = rng.normal(size=(200, width)) @ rng.normal(size=(50, width)).T
    root, raw = (softmax(s, axis=1).max(axis=1).mean() for s in (score / width**0.5, score))
    print(f"width {width:5,}: by the root {root:.2f}, not {raw:.2f}")
reviews = pd.read_csv("docs/data/review_sentences.csv.gz")
words = reviews.text.str.split().str.len().to_numpy()
print(f"pairs for {len(words):,} reviews, of those needed")
tries = {
    "one batch": (words, 3000),
    "32 as they come": (words, 32),
    "32 by length": (np.sort(words), 32),
}
for name, (row, size) in tries.items():
    padded = sum(len(b) * b.max() ** 2 for b in np.split(row, range(size, len(row), size)))
    print(f"{name:16} {padded / (words**2).sum():6.2f} times")
