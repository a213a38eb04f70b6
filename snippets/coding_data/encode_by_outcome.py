"""A rate per category equals TargetEncoder; on its own rows it shows skill that is not there."""

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import TargetEncoder


def learn_rates(words, y, extra):
    """{word: share of y}, drawn to the overall share as if by `extra` rows of it."""
    table = pd.Series(y).groupby(words).agg(["sum", "size"])
    return (table["sum"] + extra * y.mean()) / (table["size"] + extra)


def look_up(words, rates, default):
    """Rate (n,) of each word (n,); a word never seen gets the default."""
    return pd.Series(words).map(rates).fillna(default).to_numpy()


def out_of_fold(words, y, extra, fold):
    """Rates (n,) for training rows, each learned without the row's own fold (n,)."""
    answer = np.empty(len(y))
    for k in np.unique(fold):
        rest = fold != k
        rates = learn_rates(words[rest], y[rest], extra)
        answer[~rest] = look_up(words[~rest], rates, y[rest].mean())
    return answer


people = pd.read_csv("docs/data/adult_income.csv.gz", dtype=str, keep_default_na=False)
train, y = (people.split == "train").to_numpy(), people.income_over_50k.to_numpy(int)
four = people[["age", "hours_per_week", "occupation", "education"]].agg("|".join, axis=1)
fold = np.random.default_rng(0).integers(5, size=train.sum())
print(f"{train.sum():,} people to learn from, {(~train).sum():,} new ones; AUC")
print("categories  own rows  out of fold  new people  TargetEncoder")
for words in (people.education.to_numpy(str), four.to_numpy(str)):
    known, new, old = words[train], words[~train], y[train]
    rates = learn_rates(known, old, 10)
    said = [look_up(known, rates, 0), out_of_fold(known, old, 10, fold)]
    fresh, library = look_up(new, rates, old.mean()), TargetEncoder(smooth=10.0)
    aucs = [roc_auc_score(old, s) for s in said] + [roc_auc_score(y[~train], fresh)]
    theirs = library.fit(known[:, None], old).transform(new[:, None])
    same = np.allclose(theirs[:, 0], fresh)
    for k in range(5):  # the library, fitted on the other folds by hand
        library.fit(known[fold != k, None], old[fold != k])
        theirs = library.transform(known[fold == k, None])
        same &= np.allclose(theirs[:, 0], said[1][fold == k])
    print("{:10,} {:9.3f} {:12.3f} {:11.3f}".format(len(rates), *aucs), end="  ")
    print("same" if same else "OTHER")
