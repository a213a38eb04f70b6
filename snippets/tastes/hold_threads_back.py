"""threadpoolctl: one thread for linear algebra inside a block, the same product, and the limit is gone after it."""

import numpy as np
import pandas as pd
from threadpoolctl import threadpool_info, threadpool_limits


def threads() -> int:
    return max((pool["num_threads"] for pool in threadpool_info()), default=1)


bills = pd.read_csv("docs/data/card_default.csv.gz").filter(like="bill").to_numpy(float)
before, free = threads(), bills.T @ bills
with threadpool_limits(limits=1):
    print(
        f"threads inside: {threads()}, same product: {np.allclose(bills.T @ bills, free)}"
    )
print(f"as before afterwards: {threads() == before}")
