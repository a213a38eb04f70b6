"""dask: the same numpy formula on parts of 5,000 rows, planned first and computed when asked."""

import dask.array as da
import numpy as np
import pandas as pd

bills = pd.read_csv("docs/data/card_default.csv.gz").filter(like="bill").to_numpy()
parts = da.from_array(bills, chunks=(5000, 6))
spread = parts.std(axis=0)  # nothing is computed yet, only planned
kind = type(spread).__name__
print(f"{parts.numblocks[0]} parts of {parts.chunksize[0]:,} rows; so far a dask {kind}")
found = spread.compute(scheduler="synchronous")
print(f"equal to numpy in one piece: {np.allclose(found, bills.std(axis=0))}")
