"""Whoever applies by title wastes days and misses more than is found; reading them all costs three hours."""

import pandas as pd

hours_to_apply, minutes_to_read = 3, 3  # our assumption
duties = pd.read_csv("docs/data/job_adverts.csv", keep_default_na=False)
count = pd.crosstab(duties.advert, duties.responsibility)
title = duties.groupby("advert").title.first()
# the job sought: a model to build, and the same model to serve or to watch
sought = (count.model > 0) & (count.serve + count.watch > 0)

print("adverts with a model to build and to keep")
print(sought.groupby(title).agg(["sum", "size"]).to_string(header=["such", "all"]))
print("\nchosen by   sent right missed hours")
ways = {
    "nothing": title != "",
    "ML engineer": title == "ML engineer",
    "ML or AI": title.isin(["ML engineer", "AI engineer"]),
    "duties": sought,
}
for way, sent in ways.items():
    right, missed = (sent & sought).sum(), (sought & ~sent).sum()
    hours = (
        sent.sum() * hours_to_apply + (way == "duties") * len(title) * minutes_to_read / 60
    )
    print(f"{way:12}{sent.sum():4}{right:6}{missed:7}{hours:6.0f}")
