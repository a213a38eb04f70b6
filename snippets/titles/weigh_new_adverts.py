"""On new adverts the list weighs no better than the usual mix of the title, until you help it."""

import re

import numpy as np
import pandas as pd

adverts = pd.read_csv("docs/data/job_adverts.csv", keep_default_na=False)
listed = pd.read_csv("docs/data/advert_cues.csv")
six = list(dict.fromkeys(listed.responsibility))
labels = np.array([[label == name for name in six] for label in adverts.responsibility])


def read(duty, cues):  # as in the decoder
    hits = np.array([len(re.findall(rf"\b(?:{cues[n]})", duty.lower())) for n in six])
    best = hits == max(hits.max(), 1)
    return best / max(best.sum(), 1)


def mix(parts, by):  # ten points for each advert or title, shared as its duties are
    sums = pd.DataFrame(parts, columns=six).groupby(by.to_numpy()).sum()
    return 10 * sums.div(sums.sum(axis=1), axis=0)


found = []
for number, opened, closed in ((1, ["write"], "judge"), (2, ["write", "judge"], "fresh")):
    cues = listed[listed["round"] <= number].groupby("responsibility").cue.agg("|".join)
    own, is_new = adverts.part.isin(opened), adverts.part == closed
    new = adverts[is_new]
    wanted = mix(labels[is_new], new.advert)
    usual = mix(labels[own], adverts.title[own])
    by_list = np.array([read(duty, cues) for duty in new.duty])
    helped = np.where(by_list.sum(axis=1, keepdims=True) == 0, labels[is_new], by_list)
    guesses = {
        "equal weights": wanted * 0 + 10 / 6,
        "title's usual mix": usual.loc[new.groupby("advert").title.first()].to_numpy(),
        "list": mix(by_list, new.advert),
        "list, rest by you": mix(helped, new.advert),
    }
    fits = {g: np.minimum(wanted, w).sum(axis=1) for g, w in guesses.items()}
    found.append(pd.DataFrame(fits))
points = pd.concat(found)
print(
    f"points of ten in place, {len(points)} new adverts,\nand the lead on the title (95%)"
)
draws = np.random.default_rng(0).integers(len(points), size=(2000, len(points)))
for guess in points:
    gain = (points[guess] - points["title's usual mix"]).to_numpy()
    low, high = np.quantile(gain[draws].mean(axis=1), [0.025, 0.975])
    print(f"{guess:18}{points[guess].mean():4.1f}  {low:+.1f} to {high:+.1f}")
