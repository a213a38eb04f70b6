"""Simulated: which aspect carries a fall, and how large a fall is named when nothing happened."""

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
pool = reviews[phones & ~learnt]
said, truth = model.predict(pool.text), pool.positive.to_numpy()
lists = {
    "price": "price|money|cheap|worth|deal",
    "service": "service|customer|ship|seller|refund|return|warranty",
    "battery": "batter|charg|power",
    "sound": "sound|hear|volume|audio|voice|headset|mic|reception|call",
}
aspect = np.full(len(pool), 4)  # on no list
for i, pattern in enumerate(lists.values()):
    aspect[pool.text.str.contains(pattern)] = i
yes, no, sore = map(np.flatnonzero, (truth, truth == 0, (aspect == 3) & (truth == 0)))
rng = np.random.default_rng(0)


def draw(complaints):  # 8 weeks
    rows = np.where(rng.random(640) < 0.65, rng.choice(yes, 640), rng.choice(no, 640))
    return np.r_[rows, rng.choice(sore, 8 * complaints)]


print("simulated    part of each aspect in the change, mean of 300    sound   part of the")
print("complaints    price  service  battery    sound  no list        named  aspect named")
for complaints in (0, 5, 15):
    moved = []
    for _ in range(300):
        before, after = draw(0), draw(complaints)
        level = said[before].mean()
        part = [
            np.bincount(aspect[x], said[x] - level, 5) / len(x) for x in (before, after)
        ]
        moved.append(part[1] - part[0])
    moved = np.array(moved)
    named, lowest = moved[:, :4].argmin(axis=1) == 3, moved[:, :4].min(axis=1)
    print(f"{complaints:<10}" + "".join(f"{x:+9.3f}" for x in moved.mean(axis=0)), end="")
    print(f"{named.mean():13.0%}{lowest.mean():+14.3f}")
