"""Work counted, not timed: more words cost little, more columns of PCA their square."""

import numpy as np
import pandas as pd
from sklearn.datasets import load_digits
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import KDTree

text = pd.read_csv("docs/data/review_sentences.csv.gz").text
pixels = load_digits().data


def stored(step, words):
    return TfidfVectorizer(max_features=words).fit_transform(text[::step]).nnz


def searched(step):
    """Distances computed while a tree finds 91 neighbours of each image."""
    tree = KDTree(pixels[::step])
    tree.query(pixels[::step], k=91)
    return tree.get_n_calls()


def show(name, counts):
    growth = np.log2(counts[2] / counts[0]) / 2  # each size is twice the one before
    print(f"{name:29}", *(f"{count:13,}" for count in counts), f"{growth:6.2f}")


images = [len(pixels[::step]) for step in (4, 2, 1)]
print("                                 one size       twice it  and again  growth")
show("PCA, 1,000 columns, by rows", [r * 1000**2 for r in (750, 1500, 3000)])
show("PCA, 3,000 rows, by columns", [3000 * c**2 for c in (500, 1000, 2000)])
show("SVD, 1,000 words, by rows", [stored(step, 1000) for step in (4, 2, 1)])
show("SVD, 3,000 rows, by words", [stored(1, words) for words in (500, 1000, 2000)])
show("t-SNE exact, by rows", [n * (n - 1) for n in images])
show("t-SNE tree, by rows", [n * 91 for n in images])
show("  finding the 91, by rows", [searched(step) for step in (4, 2, 1)])
