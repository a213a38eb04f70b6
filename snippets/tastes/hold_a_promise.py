"""pytest: what a function promises, written down so that a machine checks it."""

import numpy as np
import pandas as pd
import pytest


def late_share(delays: pd.Series) -> float:
    if delays.empty:
        raise ValueError("no flights, no share")
    return float((delays.dropna() >= 15).mean())


delays = pd.read_csv("docs/data/flights.csv.gz").arr_delay
assert late_share(pd.Series([0.0, 20.0, np.nan])) == pytest.approx(0.5)
assert late_share(delays) == pytest.approx(late_share(delays[::-1]))  # order is nothing
with pytest.raises(ValueError, match="no flights"):
    late_share(delays[:0])
print(f"three promises kept; late share {late_share(delays):.3f}")
