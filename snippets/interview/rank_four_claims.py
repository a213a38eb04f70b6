"""The highest score of four belongs to the model that beats nothing."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def show(name, claim, dumb_score, wrong, dumb_wrong):
    """Share of the dumb answer's errors that is gone, and twice its standard error."""
    blocks = np.array_split(np.column_stack([wrong, dumb_wrong]), 20)
    ours, dumb = np.array([block.sum(axis=0) for block in blocks], float).T
    gone = 1 - ours.sum() / dumb.sum()
    spread = 2 * np.sum((dumb - ours - gone * dumb) ** 2) ** 0.5 / dumb.sum()
    print(f"{name:11} {claim:8.3f} {dumb_score:6.3f}  {gone:+5.1%} ± {spread:.1%}")


print("             claim   dumb  its errors gone")
oil = pd.read_csv("docs/data/brent_daily.csv.gz")["usd_per_barrel"]
days = np.column_stack([oil.shift(back) for back in range(6)])[5:]
price, past, half = days[:, 0], days[:, 1:], len(days) // 2
said = LinearRegression().fit(past[:half], price[:half]).predict(past[half:])
price, yesterday = price[half:], past[half:, 0]
wrong, dumb = (said - price) ** 2, (yesterday - price) ** 2
r2 = [1 - w.mean() / price.var() for w in (wrong, dumb)]
show("oil, R2", *r2, wrong, dumb)

for name, file, target, not_known in [
    ("high income", "adult_income", "income_over_50k", "split"),
    ("default", "card_default", "default_next_month", "id"),
    ("late flight", "flights_ready", "late", "arr_delay"),
]:
    table = pd.read_csv(f"docs/data/{file}.csv.gz").drop(columns=not_known)
    came = table.pop(target).to_numpy()
    inputs = pd.get_dummies(table.drop(columns="scheduled_at", errors="ignore"))
    half = len(came) // 2
    inputs = inputs.fillna(inputs[:half].median()).astype(float)
    model = make_pipeline(StandardScaler(), LogisticRegression(solver="newton-cholesky"))
    model.fit(inputs[:half], came[:half])
    wrong, dumb = model.predict(inputs[half:]) != came[half:], came[half:] == 1
    show(name, 1 - wrong.mean(), 1 - dumb.mean(), wrong, dumb)
