"""Slips of the finger cost a model of whole words more than a model of three-letter pieces."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

commands = pd.read_csv("docs/data/home_intents.csv.gz")
commands = commands.groupby("template").head(2)  # a third of the rows, every template
by_intent = commands.groupby("intent").template
run = by_intent.rank(method="dense").sub(1) * 3 // by_intent.transform("nunique")
rng = np.random.default_rng(0)


def slip(text):
    """Drop, double or replace one character, or swap it with the next."""
    at = rng.integers(len(text) - 1)
    here, there = text[at], text[at + 1 : at + 2]
    stranger = "abcdefghijklmnopqrstuvwxyz"[rng.integers(26)]
    put = [there, here + here + there, stranger + there, there + here]
    return text[:at] + put[rng.integers(4)] + text[at + 2 :]


typed = [commands.text]
for _ in range(3):
    typed.append(typed[-1].map(slip))
print("typed:", *[texts.iloc[0] for texts in typed[1:]], sep="\n  ")
letters = {
    "words": TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True),
    "pieces": TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), sublinear_tf=True),
}
print("share right   slips: 0      1      2      3   one slip, by fold")
for style, (name, cut) in zip(["o-", "s--"], letters.items()):
    model = make_pipeline(cut, LogisticRegression(C=10, max_iter=500))
    right = np.zeros((3, 4))
    for k in range(3):
        model.fit(commands.text[run != k], commands.intent[run != k])
        for slips, texts in enumerate(typed):
            said = model.predict(texts[run == k])
            right[k, slips] = (said == commands.intent[run == k]).mean()
    mean, folds = ("  ".join(f"{x:.3f}" for x in r) for r in (right.mean(0), right[:, 1]))
    print(f"{name:16}{mean}   {folds}")
    plt.plot(right.mean(axis=0), style, label=name)
plt.gca().set(xlabel="slips in a command", xticks=range(4), ylabel="share right")
plt.ylim(0.5, 1)
plt.legend()
plt.show()
