"""A tree spares nearly all distances in two columns and hardly any in 23 independent ones."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.neighbors import KDTree
from sklearn.preprocessing import StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz")
columns = clients.drop(columns=["id", "default_next_month"])
scaled = StandardScaler().fit_transform(columns)
rng = np.random.default_rng(0)
turn = PCA(svd_solver="full").fit_transform  # most spread first; distances stay
tables = {
    "clients": turn(scaled),
    "shuffled": turn(rng.permuted(scaled, axis=0)),  # each column on its own
    "simulated": rng.random(scaled.shape),
}
sizes, widths = (1_500, 12_000), (2, 8, 16, 23)
print("distances a query                                     share of  5th / mean")
print("            columns  1,500 rows  12,000 rows  exponent    rows    distance")
for name, table in tables.items():
    asked, shares = table[24_000:24_050], []
    for width in widths:
        visits = []
        for size in sizes:
            tree = KDTree(table[:size, :width], leaf_size=10)
            far = tree.query(asked[:, :width], k=5)[0][:, 4]
            visits.append(tree.get_n_calls() / len(asked))
        apart = asked[:, None, :width] - table[:500, :width]
        ratio = (far / np.sqrt((apart**2).sum(axis=2)).mean(axis=1)).mean()
        exponent = np.log(visits[1] / visits[0]) / np.log(sizes[1] / sizes[0])
        shares.append(visits[1] / sizes[1])
        print(f"{name:10}{width:9}{visits[0]:12,.0f}{visits[1]:13,.0f}", end="")
        print(f"{exponent:10.2f}{shares[-1]:8.1%}{ratio:12.2f}")
    plt.plot(widths, shares, "o-", label=name)
plt.axhline(1, ls=":", c="gray", label="brute force")
plt.gca().set(xlabel="columns", ylabel="share of the rows visited", xticks=widths)
plt.legend()
plt.show()
