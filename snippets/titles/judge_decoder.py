"""A cue list reads its own adverts far better than new ones; words learned from labels do no better."""

import re

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

adverts = pd.read_csv("docs/data/job_adverts.csv", keep_default_na=False)
listed = pd.read_csv("docs/data/advert_cues.csv")


def read(duty, cues):  # as in the decoder
    hits = {n: len(re.findall(rf"\b(?:{c})", duty.lower())) for n, c in cues.items()}
    best = [n for n in hits if hits[n] == max(hits.values()) > 0]
    return {n: 1 / len(best) for n in best} or {"none": 1}


def agree(rows, cues):
    pairs = zip(rows.duty, rows.responsibility)
    return np.array([read(duty, cues).get(label, 0) for duty, label in pairs])


table = {}
for number, opened, closed in ((1, ["write"], "judge"), (2, ["write", "judge"], "fresh")):
    cues = listed[listed["round"] <= number].groupby("responsibility").cue.agg("|".join)
    own, new = (adverts[adverts.part.isin(parts)] for parts in (opened, [closed]))
    right, unread = agree(new, cues), np.array(["none" in read(d, cues) for d in new.duty])
    usual = own.groupby("title").responsibility.agg(lambda x: x.mode()[0])
    learned = make_pipeline(CountVectorizer(), MultinomialNB())
    learned.fit(own.duty, own.responsibility)
    sums = pd.Series(right).groupby(new.advert.to_numpy()).agg(["sum", "size"]).to_numpy()
    draws = np.random.default_rng(0).integers(len(sums), size=(2000, len(sums)))
    drawn = sums[draws].sum(axis=1)
    low, high = np.quantile(drawn[:, 0] / drawn[:, 1], [0.025, 0.975])
    table[f"{own.advert.nunique()} to {new.advert.nunique()}"] = {
        "commonest label": (new.responsibility == own.responsibility.mode()[0]).mean(),
        "title's usual": (new.title.map(usual) == new.responsibility).mean(),
        "list, own": agree(own, cues).mean(),
        "list, new": right.mean(),
        "  95% from": low,
        "  95% to": high,
        "  without a cue": unread.mean(),
        "  you read those": np.where(unread, 1, right).mean(),
        "learned, new": learned.score(new.duty, new.responsibility),
    }
print("duties labelled as we did, per cent\nfrom so many adverts to so many new")
print((100 * pd.DataFrame(table) + 1e-6).round().astype(int).to_string())
