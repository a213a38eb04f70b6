"""Customers asked when they order look five times as loyal as customers drawn from the list."""

import numpy as np
import pandas as pd

invoices = pd.read_csv("docs/data/retail_orders.csv.gz").dropna(subset="customer_id")
invoices = invoices[(invoices.cancelled == 0) & (invoices.revenue_gbp > 0)]
group = invoices.groupby("customer_id").revenue_gbp
spent, orders = group.sum().to_numpy(), group.size().to_numpy()


def describe(x):
    x, n = np.sort(x), len(x)
    mean, median = x.sum() / n, (x[(n - 1) // 2] + x[n // 2]) / 2
    return mean, np.sqrt(((x - mean) ** 2).sum() / (n - 1)), median


print("pounds a customer            mean   std. dev.   median")
print("by hand {:25,.0f}{:12,.0f}{:9,.0f}".format(*describe(spent)))
library = spent.mean(), spent.std(ddof=1), np.median(spent)
off = np.subtract(describe(spent), library)
print(f"largest difference to numpy: {abs(off).max():.6f}")
top = np.sort(spent)[-len(spent) // 100 :].sum() / spent.sum()
print(f"the dearest 1% of {len(spent):,} customers bring {top:.0%} of the money\n")
rng = np.random.default_rng(0)
truth = orders.mean()
print(f"orders a customer: {truth:.2f}; 500 samples of each size")
print("                  asked     mean   spread   typically off by")
for name, chance in {"from the list": None, "at the till": orders / orders.sum()}.items():
    for n in (50, 500, 5000):
        drawn = orders[rng.choice(len(orders), size=(500, n), p=chance)]
        ways = {name: drawn.mean(axis=1)}
        if chance is not None and n == 5000:  # each answer counts 1 / orders
            ways["till, weighed"] = n / (1 / drawn).sum(axis=1)
        for way, said in ways.items():
            error = np.sqrt(((said - truth) ** 2).mean())
            print(f"{way:15}{n:8,}{said.mean():9.2f}{said.std():9.2f}{error:19.2f}")
