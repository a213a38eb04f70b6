"""Every defect named on the cards of the image data, counted in the files themselves."""

import numpy as np
import pandas as pd

# measurements of 2007, packed with modeldata in 2019, rounded to 5 digits
cells = pd.read_csv("docs/data/cell_images.csv.gz")
numbers = cells.iloc[:, 2:]
print(f"cell_images: {len(cells):,} rows x {cells.shape[1]} columns")
print(f"  blank {cells.isna().sum().sum()}, doubled rows {cells.duplicated().sum()}")
for split, rows in cells.groupby("split"):
    good = rows.well_segmented.mean()
    print(f"  {split:5} {len(rows):,} cells, {good:.1%} well segmented")
alike = np.triu(numbers.corr().abs(), k=1) > 0.95
print(f"  pairs of measurements with correlation above 0.95: {alike.sum()}")
