"""joblib: a result kept on disk is not computed twice, until its input changes."""

from tempfile import TemporaryDirectory

import joblib
import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz", usecols=["carrier", "arr_delay"])
with TemporaryDirectory() as folder:
    for question in ("first time", "the same", "one delay changed"):
        if question == "one delay changed":
            flights.loc[0, "arr_delay"] += 1
        kept = f"{folder}/{joblib.hash(flights)}.joblib"  # a name made of the data
        try:
            mean, how = joblib.load(kept), "read"
        except FileNotFoundError:
            mean, how = flights.arr_delay.mean(), "computed"
            joblib.dump(mean, kept)
        print(f"{question:18} {how:9} {mean:.5f} minutes")
