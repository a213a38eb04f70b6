"""tf-idf from two dictionaries equals TfidfVectorizer; unknown words give a row of zeros."""

import re
from collections import Counter

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer


def words(text):
    """Words of two letters or more, in lower case."""
    return re.findall(r"\b\w\w+\b", text.lower())


def learn_idf(texts):
    """{word: weight}, in order of the alphabet; what few texts hold weighs more."""
    found = Counter(word for text in texts for word in set(words(text)))
    return {w: np.log((1 + len(texts)) / (1 + found[w])) + 1 for w in sorted(found)}


def tf_idf(texts, idf):
    """Rows of length 1, (texts, words of idf); other words are left out."""
    column, rows = {w: j for j, w in enumerate(idf)}, np.zeros((len(texts), len(idf)))
    for row, text in zip(rows, texts):
        for word, count in Counter(words(text)).items():
            if word in idf:
                row[column[word]] = count * idf[word]
    length = np.sqrt((rows**2).sum(axis=1, keepdims=True))
    return rows / np.where(length > 0, length, 1)


reviews = pd.read_csv("docs/data/review_sentences.csv.gz").text
known, new = reviews[:500], reviews[500:800]
idf, library = learn_idf(known), TfidfVectorizer().fit(known)
ours, theirs = tf_idf(new, idf), library.transform(new).toarray()
print(f"{len(idf):,} words of {len(known)} reviews, {len(new)} new reviews")
print("same words in the same order:", list(idf) == list(library.get_feature_names_out()))
print("largest difference below 1e-12:", np.abs(ours - theirs).max() < 1e-12)
print("lightest words:", *sorted(idf, key=idf.get)[:5])
print("new reviews without a known word:", (~ours.any(axis=1)).sum())
print("edge texts:", *[tf_idf([text], idf).any() for text in ("", "!!!", "a I", "zzzz")])
