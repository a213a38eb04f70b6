"""Each house guessed at the price of the house one row above it in the file."""

import pandas as pd

price = pd.read_csv("docs/data/ames_houses.csv.gz").sale_price
guesses = {"the median of all": price.median(), "the row above": price.shift(1)}
for name, guess in guesses.items():
    off = ((guess - price).abs() / price).median()
    print(f"{name:17} off by {off:.1%}")
