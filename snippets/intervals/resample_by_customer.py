"""Orders of one customer resemble each other: ranges by order miss the truth, by customer less so."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

orders = pd.read_csv("docs/data/retail_orders.csv.gz", parse_dates=["invoiced_at"])
orders = orders[(orders.cancelled == 0) & (orders.revenue_gbp > 0)]
orders = orders.dropna(subset="customer_id")
orders = orders.sort_values(["customer_id", "invoiced_at"], kind="stable")
when = orders.groupby("customer_id").invoiced_at
month = pd.Timedelta(days=30)
again = when.shift(-1) - orders.invoiced_at < month
orders["right"] = again == (orders.invoiced_at - when.shift(1) < month)
complete = orders.invoiced_at < "2011-11-09"  # later ones have no month after them
orders, again = orders[complete], again[complete]
world = orders.groupby("customer_id").right.agg(["sum", "size"]).to_numpy(float)
print(
    f"{len(orders):,} orders of {len(world):,} customers, up to {world[:, 1].max():.0f} each"
)
print(f"no order follows within a month: {1 - again.mean():.3f} right")
print(f"one does if the last gap was under a month: {orders.right.mean():.3f} right\n")
rng = np.random.default_rng(0)
print("1,000 test sets      error by          spread  95% ranges hold, by")
print("customers orders  order  customer       seen  order cust. bootstrap")
counts, held = (10, 30, 100, 300, 1000, 3000), []
small = world[world[:, 1] < 50]  # the last line leaves the largest customers out
for people, n in [*((world, n) for n in counts), (small, 300)]:
    right, size = people[rng.integers(len(people), size=(1000, n))].transpose(2, 0, 1)
    total, truth = size.sum(1), people[:, 0].sum() / people[:, 1].sum()
    share = right.sum(1) / total
    by_order = np.sqrt(share * (1 - share) / total)
    off = right - share[:, None] * size  # right answers above what the share expects
    by_customer = np.sqrt((off**2).sum(1) * n / (n - 1)) / total
    holds = [abs(share - truth) <= 1.96 * error for error in (by_order, by_customer)]
    times = rng.multinomial(n, np.full(n, 1 / n), size=300).T  # each drawn so often
    low, high = np.percentile((right @ times) / (size @ times), [2.5, 97.5], axis=1)
    held.append(100 * np.mean([*holds, (low <= truth) & (truth <= high)], axis=1))
    row = (total.mean(), by_order.mean(), by_customer.mean(), share.std(), *held[-1])
    form = "{:9,} {:6,.0f} {:6.3f} {:9.3f} {:10.3f} {:5.1f}% {:4.1f}% {:8.1f}%"
    print(form.format(n, *row))
print(f"the last: without the {len(world) - len(small)} customers of 50 orders or more")
plt.semilogx(counts, held[:-1], "o-", label=("by order", "by customer", "bootstrap"))
plt.axhline(95, color="k", ls=":")
plt.gca().set(xlabel="customers in the test set", ylabel="ranges that hold, %")
plt.xticks(counts, counts)
plt.legend()
plt.show()
