"""A product of many small chances is zero for every class, the sum of their logarithms is not."""

import numpy as np
from scipy.special import logsumexp
from sklearn.datasets import load_digits
from sklearn.naive_bayes import MultinomialNB

pixels, digit = load_digits(return_X_y=True)
known, unseen = np.arange(len(digit)) % 2 == 0, np.arange(len(digit)) % 2 == 1
ink = np.array([pixels[known & (digit == d)].sum(axis=0) + 1 for d in range(10)])
chance = ink / ink.sum(axis=1, keepdims=True)  # of each pixel, per digit
share = np.bincount(digit[known]) / known.sum()

answers, zeros = {"always the commonest": np.full(unseen.sum(), share.argmax())}, {}
for kind in (np.float32, np.float64):
    c, p = chance.astype(kind), share.astype(kind)
    product = np.array([p * (c**row).prod(axis=1) for row in pixels[unseen].astype(kind)])
    answers[f"product, {kind.__name__}"] = product.argmax(axis=1)
    zeros[f"product, {kind.__name__}"] = (product == 0).all(axis=1).mean()
logs = np.log(share) + pixels[unseen] @ np.log(chance).T
answers["sum of logs"] = logs.argmax(axis=1)
model = MultinomialNB().fit(pixels[known], digit[known])
answers["scikit-learn"] = model.predict(pixels[unseen])
print(f"{unseen.sum()} unseen digits     right  all ten chances zero")
for name, answer in answers.items():
    print(f"{name:22} {(answer == digit[unseen]).mean():6.1%}", end="")
    print(f" {zeros[name]:12.1%}" if name in zeros else "")

tiny = [np.log(np.finfo(kind).tiny) for kind in (np.float32, np.float64)]
print(f"\nlogs of the chances from {logs.min():.0f} to {logs.max():.0f}; ", end="")
print("full digits end at {:.0f} in float32, {:.0f} in float64".format(*tiny))
top = logs.max(axis=1, keepdims=True)  # so that the largest is e to the power of zero
total = top + np.log(np.exp(logs - top).sum(axis=1, keepdims=True))
gap = np.abs(total - logsumexp(logs, axis=1, keepdims=True)).max()
print(f"log-sum-exp: largest difference to scipy's {gap:.6f}")
gap = np.abs(np.exp(logs - total) - model.predict_proba(pixels[unseen])).max()
print(f"chances: largest difference to scikit-learn's {gap:.6f}")
for score in (10.0, 100.0, 1000.0):
    with np.errstate(over="ignore"):  # numpy would only warn, and go on
        plain = np.log(1 + np.exp(np.array(score)))
    print(f"wrong by a score of {score:4.0f}: log(1 + exp) {plain:6.1f}", end="")
    print(f", logaddexp {np.logaddexp(0, score):6.1f}")
