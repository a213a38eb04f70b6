"""Truncated SVD, never centred: words that never meet come together, and commands gain nothing."""

import numpy as np
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

commands = pd.read_csv("docs/data/home_intents.csv.gz")


def truncated_svd(table, count, sweeps=60):
    """Strengths and directions, from products with the stored entries only."""
    basis = np.random.default_rng(0).standard_normal((table.shape[1], count + 20))
    for _ in range(sweeps):
        basis = np.linalg.qr(table.T @ (table @ basis))[0]
    strength, turn = np.linalg.svd(table @ basis, full_matrices=False)[1:]
    return strength[:count], (turn @ basis.T)[:count]


tfidf = TfidfVectorizer()
table = tfidf.fit_transform(commands.text)  # sparse: zeros are not stored
strength, directions = truncated_svd(table, 50)
library = TruncatedSVD(50, algorithm="arpack", random_state=0).fit(table)
off = np.abs(np.abs(directions) - np.abs(library.components_)).max()  # up to sign
filled = np.count_nonzero(table.toarray() - table.mean(axis=0))
print(f"{table.shape[0]:,} commands x {table.shape[1]} words, largest difference {off:.6f}")
print(f"entries stored {table.nnz:,}, {table.nnz / len(commands):.1f} a command", end="")
print(f"; after centring {filled:,}")
places, met = normalize(directions.T * strength), (table > 0).T.astype(int) @ (table > 0)
for pair in ("what which", "named called", "locked unlocked", "warm cold"):
    one, other = [tfidf.vocabulary_[word] for word in pair.split()]
    print(f"{pair:15} {met[one, other]} commands with both, ", end="")
    print(f"likeness {places[one] @ places[other]:.2f}")

one_each = commands.drop_duplicates("template")
intent = one_each.intent.to_numpy()
print("nearest command is right   words   to 20  to 100  to 200")
for name, weigh in {"counts": CountVectorizer(dtype=float), "tf-idf": tfidf}.items():
    right = []
    for third in range(3):  # each third of the templates asks the other two
        asks = (one_each.template % 3 == third).to_numpy()
        table = weigh.fit(one_each.text[~asks]).transform(one_each.text)
        svd = TruncatedSVD(200, algorithm="arpack", random_state=0).fit(table[~asks])
        kept = [table.toarray(), *(svd.transform(table)[:, :n] for n in (20, 100, 200))]
        near = [np.argmax(at[asks] @ at[~asks].T, axis=1) for at in map(normalize, kept)]
        right.append([(intent[~asks][n] == intent[asks]).mean() for n in near])
    print(f"{name:24}", *(f"{share:7.3f}" for share in np.mean(right, axis=0)))
