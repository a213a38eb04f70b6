"""Half the bytes find the most alike command as often, sixteen strengths about as often, four do not."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

# one sentence of each template, for the others are near copies
commands = pd.read_csv("docs/data/home_intents.csv.gz").drop_duplicates("template")
intent, deal = commands.intent.to_numpy(), (commands.template // 20 % 5).to_numpy()
rows, line = {}, "{:17} {:7,.0f} {:13.0%} {:6.2f}  {:.2f} to {:.2f}"
for held_out in [deal == fold for fold in range(5)]:
    words = TfidfVectorizer(min_df=3).fit(commands.text[~held_out])
    X, asked = [words.transform(commands.text[r]).toarray() for r in (~held_out, held_out)]
    values, directions = np.linalg.eigh(X.T @ X)  # the weakest first
    common = pd.Series(intent[~held_out]).mode()[0]
    rows.setdefault("the commonest", []).append((0, 0, np.mean(intent[held_out] == common)))
    X4, asked4 = X.astype("f4"), asked.astype("f4")
    tables = {"float64": (X, asked, 0), "float32": (X4, asked4, 0)}
    for rank in (64, 16, 4):
        onto = directions[:, -rank:].astype("f4")  # held too: every new command needs it
        tables[f"rank {rank}"] = X4 @ onto, asked4 @ onto, onto.nbytes
    for name, (known, new, more) in tables.items():
        kept = (known.astype(float) ** 2).sum() / (X**2).sum()
        nearest = cosine_similarity(new, known).round(3).argmax(axis=1)
        right = np.mean(intent[~held_out][nearest] == intent[held_out])
        rows.setdefault(name, []).append(((known.nbytes + more) / 1000, kept, right))
print("five deals, mean  kB held  squares kept  right, lowest to highest")
for name, deals in rows.items():
    lowest, highest = np.min(deals, axis=0)[2], np.max(deals, axis=0)[2]
    print(line.format(name, *np.mean(deals, axis=0), lowest, highest))

v = np.ones(X.shape[1])
for _ in range(200):  # multiply, shorten, again
    v = X.T @ (X @ v)
    v /= np.linalg.norm(v)
strengths, roots = np.linalg.svd(X, compute_uv=False), np.sqrt(np.clip(values, 0, None))
print("\nlast deal, {} commands x {} words; largest strength:".format(*X.shape), end=" ")
print(f"repeated product {np.linalg.norm(X @ v):.4f},\neigenvalue's root", end=" ")
print(f"{roots[-1]:.4f}, SVD {strengths[0]:.4f}; all {len(roots)} differ", end=" ")
print(f"by at most {np.abs(roots[::-1] - strengths).max():.4f}")
