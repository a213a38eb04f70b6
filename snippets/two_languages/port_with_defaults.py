"""Port the R model with scikit-learn's default penalty: what it says of payments then depends on the unit of money."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients.loc[~clients.education.isin([1, 2, 3, 4]), "education"] = 4
failed, held = clients.default_next_month, clients.id % 5 == 0
seen, paid = failed[held].to_numpy(), clients.pay_amt1[held].to_numpy()
most = paid >= np.quantile(paid, 0.99)


def port(unit: float, penalty_c: float) -> tuple[float, np.ndarray]:
    """The slope of the last payment, for a million, and the risks of the clients held out."""
    table = {
        "now": clients.pay_0.clip(lower=0),
        "before": clients.pay_2.clip(lower=0),
        "limit": clients.limit_bal / unit,
        "paid": clients.pay_amt1 / unit,
    } | {f"education {level}": clients.education == level for level in (2, 3, 4)}
    table = pd.DataFrame(table).astype(float)
    model = LogisticRegression(C=penalty_c, solver="newton-cholesky", tol=1e-8)
    model.fit(table[~held], failed[~held])
    return model.coef_[0][3] * 1e6 / unit, model.predict_proba(table[held])[:, 1]


print(f"{'':22}{'slope':>7}{'odds x':>8}{'most moved':>12}{'top payers':>12}{'bill':>8}")
ports = {
    "no penalty, millions": port(1e6, np.inf),
    "no penalty, thousands": port(1e3, np.inf),
    "C=1, thousands": port(1e3, 1.0),
    "C=1, millions": port(1e6, 1.0),
}
right = ports["no penalty, millions"][1]
for name, (slope, risk) in ports.items():
    moved = abs(risk - right).max()
    bill = np.where(risk >= 0.25, 1000 - 1000 * seen, 3000 * seen).mean()
    print(f"{name:22}{slope:7.2f}{np.exp(slope * 100_000 / 1e6):8.2f}", end="")
    print(f"{moved:12.3f}{risk[most].mean():12.3f}{bill:8.1f}")
print(f"of {most.sum()} top payers failed {seen[most].mean():.3f}")
for some, label in ((slice(None, None, 25), "every 25th"), (most, "top payers")):
    plt.scatter(right[some], ports["C=1, millions"][1][some], s=12, label=label)
plt.axline((0, 0), slope=1, color="grey", linestyle=":")
plt.xlabel("risk without penalty, as R's glm")
plt.ylabel("risk with C=1, money in millions")
plt.legend()
plt.show()
