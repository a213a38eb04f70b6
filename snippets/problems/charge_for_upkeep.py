"""All rows to learn from: what the model saves on the rule, and the price at which it pays."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])


def at(day):
    """The model's columns, what the rule sorts by, and who buys in the quarter that follows."""
    ago = -((orders.invoiced_at - pd.Timestamp(day)) // pd.Timedelta(days=91))
    rows = orders[ago.between(0, 4)].assign(ago=ago, bills=orders.revenue_gbp > 0)
    sums = rows.pivot_table(["bills", "revenue_gbp"], "customer_id", "ago", "sum").fillna(0)
    sums = sums[sums.bills[[1, 2, 3, 4]].sum(axis=1) > 0]
    year, buys = sums.drop(columns=0, level="ago"), sums.bills[0].to_numpy() > 0
    rule = year.bills.sum(axis=1) + year.revenue_gbp.sum(axis=1) / 1e7  # pounds break ties
    logs = np.sign(year) * np.log1p(abs(year))
    return logs.to_numpy(), rule.to_numpy(), buys


def wasted(said, buys):
    """Catalogues of 1,000 that go to somebody who does not buy."""
    return 1000 - buys[np.argsort(-said, kind="stable")[:1000]].sum()


line = make_pipeline(StandardScaler(), Ridge())
tables = [at(day) for day in ("2010-12-09", "2011-03-10", "2011-06-09", "2011-09-08")]
rng = np.random.default_rng(0)
upkeep, leads = (
    300,
    [],
)  # assumed: pounds a quarter for somebody to watch and refit the model
print("wasted of 1,000   rule  model  saved  95%, by customer")
for now, quarter in ((1, "March"), (2, "June"), (3, "September")):
    table, _, answers = (np.concatenate(part) for part in zip(*tables[:now]))
    new, rule, buys = tables[now]
    said = line.fit(table, answers).predict(new)
    drawn = rng.integers(len(new), size=(500, len(new)))
    again = [wasted(rule[i], buys[i]) - wasted(said[i], buys[i]) for i in drawn]
    low, high = np.percentile(again, [2.5, 97.5])
    leads.append(wasted(rule, buys) - wasted(said, buys))
    print(f"{quarter:15} {wasted(rule, buys):6.0f} {wasted(said, buys):6.0f}", end="")
    print(f" {leads[-1]:+6.0f}  {low:+.0f} to {high:+.0f}")
print("price of a wasted catalogue  model minus rule, a quarter, upkeep paid")
for price in (1, 5, 20, 50):
    print(f"{price:11} pounds {price * np.mean(leads) - upkeep:+20,.0f} pounds")
print(f"pays from {upkeep / np.mean(leads):.0f} pounds a catalogue on")
