"""numpy: the trend of six bills for each of 30,000 clients is one product of a matrix and a vector."""

import numpy as np
import pandas as pd

clients = pd.read_csv("docs/data/card_default.csv.gz")
bills = clients.filter(like="bill_amt").to_numpy()[:, ::-1]  # oldest month first
months = np.arange(6) - 2.5
trend = bills @ months / (months @ months)  # the slope of a line through six points
check = np.polyfit(months, bills[0], 1)[0]
print(f"bills {bills.shape}, first client: {trend[0]:.1f} a month, polyfit {check:.1f}")
print(f"bills rise for {np.mean(trend > 0):.1%} of the clients")
