"""Simulated: known error rates mend the counted share, until a new source brings new errors."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

reviews = pd.read_csv("docs/data/review_sentences.csv.gz").drop_duplicates("text")
words = TfidfVectorizer(token_pattern=r"[\w']+", sublinear_tf=True)
model = make_pipeline(words, LogisticRegression(C=3, max_iter=500))
phones = reviews.source == "amazon"
learnt = (reviews.source == "imdb") | phones & (reviews.index % 2 == 0)
model.fit(reviews.text[learnt], reviews.positive[learnt])
fresh, phones = reviews[~learnt], phones[~learnt].to_numpy()
said, truth = model.predict(fresh.text), fresh.positive.to_numpy()
sound = fresh.text.str.contains("sound|hear|volume|audio|voice|headset|mic|reception|call")
rng = np.random.default_rng(0)


def draw(posts, pool, share=0.65):
    yes, no = np.flatnonzero(pool & (truth == 1)), np.flatnonzero(pool & (truth == 0))
    return np.where(
        rng.random(posts) < share, rng.choice(yes, posts), rng.choice(no, posts)
    )


def rates(rows):
    return [said[rows][truth[rows] == sign].mean() for sign in (1, 0)]


print("called positive   of the positive  of the negative")
for name, rows in [("phones", phones), ("restaurants", ~phones)]:
    print("{:18}{:15.3f}{:17.3f}".format(name, *rates(rows)))
print("simulated: error    counted   mended, phones mended, 200 read  200 read alone fall")
for name in ("quiet", "complaints", "half restaurants"):
    errors, falls = [], []
    for _ in range(300):  # 8 weeks of 80 posts; complaints: 15 a week more
        second = draw(320, ~phones if name[0] == "h" else phones)
        sore = draw(120 * (name[0] == "c"), phones & sound, share=0)
        rows = np.r_[draw(320, phones), second, sore]
        share, read = said[rows].mean(), rng.choice(rows, 200, replace=False)
        both = [(share - b) / (a - b) for a, b in (rates(phones), rates(read))]
        errors.append(np.array([share, *both, truth[read].mean()]) - truth[rows].mean())
        falls.append(truth[read].mean() < 0.65 - 2 * 0.034)  # two spreads of 200 read
    pairs = zip(np.mean(errors, axis=0), np.std(errors, axis=0))
    cells = "  ".join(f"{mean:+.3f} ± {sd:.3f}" for mean, sd in pairs)
    print(f"{name:17}{cells}{np.mean(falls):7.0%}")
