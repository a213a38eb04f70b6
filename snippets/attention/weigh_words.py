"""Attention learns which words to pass over; padding that is not masked takes the weight away."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.special import expit
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

reviews = pd.read_csv("docs/data/review_sentences.csv.gz")
fold, good = np.arange(3000) % 5, reviews.positive.to_numpy()
fit, choose, judge = fold < 3, fold == 3, fold == 4
words = CountVectorizer(token_pattern=r"[\w']+", min_df=2).fit(reviews.text[fit])
counts, length = words.transform(reviews.text), reviews.text.str.count(r"[\w']+")


def forward(score, value, rows, padding=0):  # every sentence begins with a blank of score 0
    total = counts[rows] @ np.exp(score) + 1 + padding
    return total, counts[rows] @ (np.exp(score) * value) / total


def train(rate, penalty):
    numbers, steep = np.zeros((2, counts.shape[1])), 1e-12  # score and value of each word
    for _ in range(40):
        total, answer = forward(*numbers, fit)
        off = (expit(answer) - good[fit]) / total / fit.sum()
        both = np.stack([off * answer, off]) @ counts[fit] * np.exp(numbers[0])
        slope = [both[1] * numbers[1] - both[0], both[1]] + penalty * numbers
        steep = steep + slope**2
        numbers -= rate * slope / np.sqrt(steep)  # Adagrad
    return numbers


tried = [train(*pair) for pair in ((0.3, 1e-5), (0.3, 1e-4), (0.3, 1e-3), (1, 1e-4))]
best = min(tried, key=lambda some: log_loss(good[choose], expit(forward(*some, choose)[1])))
blank = (80 - length[judge]).clip(0)  # as in a batch beside a sentence of 80 words
line = LogisticRegression(max_iter=500).fit(counts[fit], good[fit])
said = [line.predict_proba(counts[judge])[:, 1]]
said += [expit(forward(*best, judge, padding)[1]) for padding in (0, blank)]
print("of 600     wrong  log loss  sure 0.8")
for name, c in zip(("logistic", "attention", "no mask"), said):
    wrong, sure = ((c > 0.5) != good[judge]).sum(), (abs(c - 0.5) > 0.3).sum()
    print(f"{name:10}{wrong:6}{log_loss(good[judge], c):10.3f}{sure:10}")
print(f"padding, no mask: {(blank / forward(*best, judge, blank)[0]).mean():.2f} of weight")
often = np.flatnonzero(np.asarray(counts[fit].sum(axis=0)).ravel() >= 12)
shown = often[best[0][often].argsort(kind="stable")][np.r_[:9, -9:0]]
plt.barh(words.get_feature_names_out()[shown], best[0][shown])
plt.xlabel("score learned")
plt.show()
