"""joblib: a result kept on disk is not computed twice, until its input or its formula changes."""

from tempfile import TemporaryDirectory

import pandas as pd
from joblib import Memory


def mean_delay(delays: pd.Series) -> float:
    return delays.mean()


delays = pd.read_csv("docs/data/flights.csv.gz").arr_delay
with TemporaryDirectory() as folder:
    kept_mean = Memory(folder, verbose=0).cache(mean_delay)
    for question in ("first time", "the same", "one delay changed"):
        if question == "one delay changed":
            delays[0] += 1
        how = "read" if kept_mean.check_call_in_cache(delays) else "computed"
        print(f"{question:18} {how:9} {kept_mean(delays):.5f} minutes")
