"""Naive Bayes keeps up for hundreds of sentences and reads each once; then it is overtaken."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB
from sklearn.svm import LinearSVC

reviews = pd.read_csv("docs/data/review_sentences.csv.gz").drop_duplicates("text")
positive = reviews.positive.to_numpy()
counts = CountVectorizer(token_pattern=r"[\w']+").fit_transform(reviews.text)
row = np.arange(len(reviews))
test, pool = row[row % 3 == 0], row[row % 3 > 0]
models = {
    "naive Bayes": MultinomialNB(),
    "logistic": LogisticRegression(C=10, max_iter=1000),
    "linear SVM": LinearSVC(C=1),
}
rng = np.random.default_rng(0)
print("mean share right of 10 draws, and the lead over the best other, 95% over draws")
print("".join(f"{name:>15}" for name in ["sentences", *models, "lead"]))
sizes, work = (50, 200, 800, 1900), []
for size in sizes:
    right, touched = [], []
    for _ in range(10):
        drawn = rng.permutation(pool)[:size]
        seen = np.flatnonzero(counts[drawn].getnnz(axis=0))  # words it has read
        known, asked = counts[drawn][:, seen], counts[test][:, seen]
        fitted = [model.fit(known, positive[drawn]) for model in models.values()]
        right.append([np.mean(m.predict(asked) == positive[test]) for m in fitted])
        touched.append([known.nnz, known.nnz * fitted[1].n_iter_[0]])
    share, mean = np.array(right), np.mean(right, axis=0)
    lead = share[:, 0] - share[:, 1 + mean[1:].argmax()]
    print(f"{size:15,}" + "".join(f"{m:15.3f}" for m in mean), end="")
    print(f"  {lead.mean():+.3f} ± {2.26 * lead.std(ddof=1) / 10**0.5:.3f}")
    work.append(np.mean(touched, axis=0))
print("word counts touched in training:  50 sentences  1,900 sentences  exponent")
for name, first, last in zip(("naive Bayes, once", "logistic"), work[0], work[-1]):
    exponent = np.log(last / first) / np.log(sizes[-1] / sizes[0])
    print(f"{name:33}{first:13,.0f}{last:17,.0f}{exponent:10.2f}")
