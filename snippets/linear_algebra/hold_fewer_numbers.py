"""Half the bytes find similar commands as well, a low rank in fewer still, and a clock needs them all."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer

commands = pd.read_csv("docs/data/home_intents.csv.gz")
intent = commands.intent.to_numpy()
unseen = (commands.template // 20 % 5 == 0).to_numpy()  # neighbours are near copies
words = TfidfVectorizer(min_df=3).fit(commands.text[~unseen])
X, asked = [words.transform(commands.text[rows]) for rows in (~unseen, unseen)]
X, asked = X.toarray(), asked.toarray()

values, directions = np.linalg.eigh(X.T @ X)  # the weakest first
values, directions = np.clip(values[::-1], 0, None), directions[:, ::-1]
v = np.ones(X.shape[1])
for _ in range(60):  # multiply, shorten, again
    v = X.T @ (X @ v)
    v /= np.linalg.norm(v)
strengths = np.linalg.svd(X, compute_uv=False)
print(f"{X.shape[0]:,} commands x {X.shape[1]} words, rank {np.linalg.matrix_rank(X)}")
print(f"largest strength: repeated product {np.linalg.norm(X @ v):.4f}", end="")
print(f", eigenvalue's root {np.sqrt(values[0]):.4f}, SVD {strengths[0]:.4f}")
print(
    f"all {len(values)} differ by at most {np.abs(np.sqrt(values) - strengths).max():.4f}"
)


def share_right(known, asked):
    """How often the most alike known command asks for the same."""
    known, asked = [
        t / np.clip(np.linalg.norm(t, axis=1, keepdims=True), 1e-6, None)
        for t in (known, asked)
    ]
    nearest = np.round(asked @ known.T, 3).argmax(axis=1)
    return (intent[~unseen][nearest] == intent[unseen]).mean()


common = pd.Series(intent[~unseen]).mode()[0]
print(f"\n{len(asked):,} others         MB held  squares kept  right")
print(f"always {common:21} {(intent[unseen] == common).mean():20.2f}")
tables = {"float64": (X, asked), "float32": (X.astype("f4"), asked.astype("f4"))}
for rank in (256, 64, 16, 4):
    onto = directions[:, :rank].astype("f4")
    tables[f"float32, rank {rank}"] = X.astype("f4") @ onto, asked.astype("f4") @ onto
for name, (known, new) in tables.items():
    kept = (known.astype(float) ** 2).sum() / (X**2).sum()
    print(
        f"{name:18} {known.nbytes / 1e6:11.2f} {kept:13.0%} {share_right(known, new):6.2f}"
    )
