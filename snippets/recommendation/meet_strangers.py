"""Cold start: what a list is worth after few purchases, for strangers, and for items nobody bought yet."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

pairs = pd.read_csv(
    "docs/data/retail_pairs.csv.gz", dtype={"item_id": str}, parse_dates=["first_bought"]
)
day = pairs.pivot(index="customer_id", columns="item_id", values="first_bought")
early, late = (day < "2011-10-01").to_numpy(), (day >= "2011-10-01").to_numpy()
popularity = early.sum(axis=0)
rows = early / np.sqrt(np.maximum(early.sum(axis=1, keepdims=True), 1))
taste = np.linalg.eigh(rows.T @ rows)[1][:, -16:]


def top_ten(customers, score):
    """A list of ten that leaves out what a customer has, and what of it comes true."""
    score = np.where(early[customers], -np.inf, score)
    top = np.argsort(-score, axis=1, kind="stable")[:, :10]
    return top, np.take_along_axis(late[customers], top, axis=1).sum(axis=1).mean()


loyal = early.sum(axis=1) >= 40
order = day.where(early).rank(axis=1, method="first").to_numpy()[loyal]
popular = top_ten(loyal, popularity)[1]
print(f"the same {loyal.sum()} customers, all but their first purchases hidden")
print(f"most popular               {popular:.2f} right of ten")
steps, curve = (1, 2, 5, 10, 20, 40), []
for count in steps:
    first = (order <= count).astype(float)  # of one day: by item code
    curve.append(top_ten(loyal, first @ taste @ taste.T)[1])
    print(f"factors, {count:2} item(s) known {curve[-1]:5.2f}")
strangers = ~early.any(axis=1)
print(f"{strangers.sum()} strangers, most popular {top_ten(strangers, popularity)[1]:6.2f}")
listed = top_ten(~strangers, (rows @ taste @ taste.T)[~strangers])[0]
print("items, buyers so far  later sales  places on lists")
for limit in (1, 60):
    few = popularity < limit
    sales, places = late[:, few].sum() / late.sum(), few[listed].mean()
    print(f"{few.sum():5}, fewer than {limit:2} {sales:11.1%} {places:11.1%}")

plt.plot(range(6), curve, "o-", label="factors")
plt.axhline(popular, color="k", ls=":", label="most popular")
plt.gca().set(ylabel="right items of ten", ylim=(0, 1))
plt.xticks(range(6), [f"{count} known" for count in steps])
plt.legend(loc="lower right")
plt.show()
