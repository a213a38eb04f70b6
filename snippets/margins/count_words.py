"""Naive Bayes is counting: by hand and by library it gives the same chances, to rounding."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

reviews = pd.read_csv("docs/data/review_sentences.csv.gz").drop_duplicates("text")
positive = reviews.positive.to_numpy()
test = np.arange(len(reviews)) % 3 == 0
vectorizer = CountVectorizer(token_pattern=r"[\w']+")
known = vectorizer.fit_transform(reviews.text[~test])
asked = vectorizer.transform(reviews.text[test])


def naive_bayes(counts, answer, alpha=1):
    """Log share of each class, and log share of each word among the words of a class."""
    prior = np.log([np.mean(answer == c) for c in (0, 1)])
    words = np.array([counts[answer == c].sum(axis=0).A1 for c in (0, 1)]) + alpha
    return prior, np.log(words / words.sum(axis=1, keepdims=True))


prior, word = naive_bayes(known, positive[~test])
logs = asked @ word.T + prior  # one sum for each sentence and class
chance = 1 / (1 + np.exp(logs[:, 0] - logs[:, 1]))
model = MultinomialNB().fit(known, positive[~test])
library = model.predict_proba(asked)[:, 1]

common = positive[~test].mean() > 0.5
print(f"commonest sign  {np.mean(positive[test] == common):.3f} right of {test.sum()}")
for name, answer in [("by hand", chance), ("by library", library)]:
    print(f"{name:14}  {np.mean((answer > 0.5) == positive[test]):.3f} right")
print(f"largest difference of a chance: {abs(chance - library).max():.0e}")
weight = word[1] - word[0]
names = vectorizer.get_feature_names_out()
text = "not great"
print(f"'{text}':", *[f"{w} {weight[names == w][0]:+.2f}" for w in text.split()], end="")
print(f", chance positive {model.predict_proba(vectorizer.transform([text]))[0, 1]:.2f}")
order = np.argsort(weight, kind="stable")
show = np.r_[order[:8], order[-8:]]
plt.barh(names[show], weight[show], color=["C1"] * 8 + ["C0"] * 8)
plt.xlabel("log of how much commoner in positive sentences")
plt.show()
