"""What the card of the guide's own runs says, counted in the file."""

import pandas as pd

runs = pd.read_csv("docs/data/snippet_versions.csv")
print(f"{len(runs)} rows x {len(runs.columns)} columns, {runs.page.nunique()} pages")
print(f"imports_sklearn is one of {sorted(runs.imports_sklearn.unique().tolist())}")
print(f"verdict is one of {', '.join(sorted(runs.verdict.unique()))}")
