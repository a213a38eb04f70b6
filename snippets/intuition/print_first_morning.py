"""Six looks at any table: 25 flags in five real tables, 2 in four from textbooks."""

import pandas as pd
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine


def first_morning(table, far):
    """(column, smell) of everything a stranger should ask about."""
    found = [("rows", "repeated")] * bool(table.duplicated().any())
    for name, column in table.items():
        numbers = column
        if column.dtype.kind not in "iuf":
            numbers = pd.to_numeric(column, errors="coerce")
        share = numbers.count() / column.count()
        found += [(name, "blank")] * bool(column.isna().any())
        found += [(name, "text among numbers")] * bool(0.5 < share < 1)
        if share <= 0.5:
            found += [(name, "question marks")] * bool((column == "?").any())
        elif numbers.nunique() >= 10:
            size, counts = numbers.abs(), numbers.value_counts().sort_index()
            if size.max() > far * size.quantile(0.99):
                found.append((name, f"{size.max():,.0f} is far out"))
            for end, beside in [(0, slice(1, 6)), (-1, slice(-6, -1))]:
                if counts.iloc[end] >= max(20, far / 3 * counts.iloc[beside].max()):
                    found.append((name, f"a heap at {counts.index[end]:,.0f}"))
    return found


files = "typed_heights.csv flights.csv.gz retail_orders.csv.gz bike_2011.csv.gz"
real = {f: pd.read_csv(f"docs/data/{f}") for f in [*files.split(), "adult_income.csv.gz"]}
wide = {file: first_morning(table, far=10) for file, table in real.items()}
for file, found in wide.items():
    print(file.split(".")[0])
    for smell in dict.fromkeys(smell for _, smell in found):
        columns = [c for c, s in found if s == smell]
        more = f" + {len(columns) - 1}" if len(columns) > 1 else ""
        print(f"  {smell}: {columns[0]}{more}")
textbook = [load_breast_cancer, load_diabetes, load_iris, load_wine]
textbook = [load(as_frame=True).frame for load in textbook]
strict = [first_morning(table, far=3) for table in real.values()]
print("\nlimit  real  textbook")
for far, found in [(10, wide.values()), (3, strict)]:
    false = sum(len(first_morning(table, far)) for table in textbook)
    print(f"{far:5} {sum(map(len, found)):5} {false:9}")
