"""One-hot columns equal the library's, and a word never seen becomes a row of zeros."""

import numpy as np
import pandas as pd
from sklearn.preprocessing import OneHotEncoder


def one_hot(words, known):
    """Zeros and ones (n, k) for words (n,) and sorted known words (k,)."""
    answer = np.zeros((len(words), len(known)))
    place = np.searchsorted(known, words).clip(max=len(known) - 1)
    rows = np.flatnonzero(known[place] == words)  # else it is only a neighbour
    answer[rows, place[rows]] = 1
    return answer


houses = pd.read_csv("docs/data/ames_houses.csv.gz")
words, early = houses.neighborhood.to_numpy(str), houses.year_sold.to_numpy() == 2006
known, new = np.unique(words[early]), words[~early]
ours = one_hot(new, known)
encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
library = encoder.fit(words[early][:, None]).transform(new[:, None])
print(f"{len(known)} columns, as the library: {np.array_equal(ours, library)}")
strange = np.unique(new[~ours.any(axis=1)])
print(f"{(~ours.any(axis=1)).sum()} houses in a neighbourhood never seen:", *strange)
taken = known[np.searchsorted(known, strange).clip(max=len(known) - 1)]
print("without the comparison they would count as", *taken)
print("empty, past the last:", one_hot(np.array(["", "zz"]), known).sum(axis=1))
print("no words:", one_hot(np.array([], dtype=str), known).shape)
