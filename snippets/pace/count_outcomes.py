"""The guide's own snippets on an older scikit-learn: almost all that print other numbers use one class."""

import pandas as pd

runs = pd.read_csv("docs/data/snippet_versions.csv")
kinds = {2: "boosted trees", 1: "other scikit-learn", 0: "without it"}
runs["uses"] = (runs.imports_sklearn + runs.boosting).map(kinds)
table = pd.crosstab(runs.verdict, runs.uses, margins=True, margins_name="all")
print(table[[*kinds.values(), "all"]].rename_axis(columns=None).to_string())

moved = runs[runs.verdict == "other numbers"].largest_change
print("\nlargest change of any number in an output, of the larger of the two")
for share in [0.01, 0.05, 0.50]:
    print(f"  more than {share:3.0%}: {(moved > share).sum():2} of {len(moved)} snippets")
print(f"  middle snippet: {moved.median():.0%}")

print("\nfailed")
for _, run in runs[runs.verdict == "fails"].iterrows():
    print(f"  {run.page}/{run.snippet}")
    print(f"    {run.printed[:64]}")
