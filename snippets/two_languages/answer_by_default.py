"""Python's answers to ten small questions about real flights, each by its default."""

import numpy as np
import pandas as pd

flights = pd.read_csv("docs/data/flights.csv.gz")
delay = flights.arr_delay  # minutes; blank where a flight never arrived
five = delay[:5].to_numpy()

try:
    sums = np.arange(1, 7) + np.arange(1, 3)
except ValueError:
    sums = "refused"
rows = {
    "1 rows with delay >= 15": len(flights[delay >= 15]),
    "2 mean delay, minutes": f"{delay.mean():.2f}",
    "3 different tail numbers": flights.tailnum.nunique(),
    "4 five delays": five.astype(int),
    "5 their spread (np.std, .std())": f"{five.std():.3f}, {delay[:5].std():.3f}",
    "6 their 90% quantile": f"{np.quantile(five, 0.9):.1f}",
    "7 element [-1] of them": five.astype(int)[-1],
    "8 1 to 6 plus 1 to 2": sums,
    "9 turns of a loop from 1 to 0": len(range(1, 1)),
    "10 shuffle 1 to 5, seed 1": np.random.default_rng(1).permutation(5) + 1,
}
for question, answer in rows.items():
    print(f"{question:34}{answer}")
