"""A curved margin reads digits best; two settings of each model, chosen and judged on other rows."""

import numpy as np
import pandas as pd
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.naive_bayes import BernoulliNB, MultinomialNB
from sklearn.svm import SVC

pixels, digit = load_digits(return_X_y=True)
pixels = pixels / 16  # from 0 to 1
block = np.arange(len(digit)) * 5 // len(digit)  # fifths of the file, in its order
reviews = pd.read_csv("docs/data/review_sentences.csv.gz").drop_duplicates("text")
words = CountVectorizer(token_pattern=r"[\w']+").fit_transform(reviews.text)
positive = reviews.positive.to_numpy()


def shares(model, table, truth, known, *parts):
    model.fit(table[known], truth[known])
    return [np.mean(model.predict(table[part]) == truth[part]) for part in parts]


print(f"wrong of {len(digit):,} digits")
models = {
    "commonest": DummyClassifier(),
    "naive Bayes": MultinomialNB(),
    "logistic": LogisticRegression(max_iter=1000),
    "SVM, linear": SVC(kernel="linear"),
    "SVM, rbf": SVC(),
}
for name, model in models.items():
    said = cross_val_predict(model, pixels, digit, cv=PredefinedSplit(block))
    wrong = np.bincount(block[said != digit])
    print(f"{name:13}{wrong.sum():5,}  each block" + "".join(f"{n:4}" for n in wrong))
print("share right, chosen on / judged on")
gammas = (0.03, 0.3, 3)
parts = block < 3, block == 3, block == 4
print("SVM, digits" + "".join(f"{f'gamma {g}':>16}" for g in gammas))
for limit in (0.01, 1, 100):
    pairs = [shares(SVC(C=limit, gamma=g), pixels, digit, *parts) for g in gammas]
    print(f"C {limit:<9}" + "".join("   {:.3f} / {:.3f}".format(*p) for p in pairs))
print("Bayes, words    counts (Multinomial)   present (Bernoulli)")
parts = [np.arange(len(reviews)) % 3 == k for k in range(3)]
for alpha in (0.01, 0.1, 1, 10):
    both = MultinomialNB(alpha=alpha), BernoulliNB(alpha=alpha)
    pairs = [shares(model, words, positive, *parts) for model in both]
    print(f"alpha {alpha:<5}" + "".join("{:14.3f} / {:.3f}".format(*p) for p in pairs))
