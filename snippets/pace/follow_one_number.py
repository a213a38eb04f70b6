"""One bill in many outputs: another release of one library moves it, and two chosen settings with it."""

import re

import pandas as pd

runs = pd.read_csv("docs/data/snippet_versions.csv").dropna(subset="recorded")
bill = runs[runs.recorded.str.contains("14,883") & ~runs.printed.str.contains("14,883")]
print(f"outputs whose first changed line holds the bill 14,883: {len(bill)}")
old = bill.printed.str.findall(r"\b14,\d{3}\b").explode().value_counts()
print(f"  most frequent number in its place on 1.6.1: {old.index[0]}\n")
for page, snippet in [("thresholds", "choose_threshold"), ("modelling", "hand_over")]:
    run = runs[(runs.page == page) & (runs.snippet == snippet)].iloc[0]
    print(f"{page}/{snippet}")
    for name, line in {"1.9.1": run.recorded, "1.6.1": run.printed}.items():
        print(f"  {name}: {re.sub(' +', ' ', line)}")
