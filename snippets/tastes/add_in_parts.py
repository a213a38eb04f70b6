"""dask: the same numpy formula on parts of 5,000 rows, of which no more than needed are held at once."""

import dask.array as da
import numpy as np
import pandas as pd

bills = pd.read_csv("docs/data/card_default.csv.gz").filter(like="bill").to_numpy()
parts = da.from_array(bills, chunks=(5000, 6))
spread = parts.std(axis=0)  # nothing is computed yet, only planned
print(f"{parts.numblocks[0]} parts, a plan of {len(dict(spread.__dask_graph__()))} steps")
found = spread.compute(scheduler="synchronous")
print(f"equal to numpy in one piece: {np.allclose(found, bills.std(axis=0))}")
