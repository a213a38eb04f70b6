"""Balanced weights and a threshold from prices together cost more than lending to everybody."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

clients = pd.read_csv("docs/data/card_default.csv.gz")
failed, unseen = clients.default_next_month.to_numpy(), clients.id % 3 == 0
codes = clients.filter(regex="pay_[0-6]").clip(upper=3)
money = clients.filter(regex="limit|bill|pay_amt") / 100_000
columns = money.join(pd.get_dummies(codes.astype(str), dtype=float))
lost, turned_away = 3000, 1000  # NT dollars a client, our assumption
cut = turned_away / (turned_away + lost)


def cost(risk, cut):
    refused = risk >= cut
    return np.where(failed[unseen], lost * ~refused, turned_away * refused)


trees = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
models = {"trees": trees}
for C in (0.001, 1):
    for name, weight in {
        "": None,
        ", failed x 2": {1: 2},
        ", balanced": "balanced",
    }.items():
        models[f"C = {C}{name}"] = LogisticRegression(
            C=C, class_weight=weight, solver="newton-cholesky", tol=1e-8
        )
risks = {"lend to everybody": np.zeros(sum(unseen))}
risks["refuse code 1 or more"] = (codes.pay_0[unseen] > 0).to_numpy(float)
for name, model in models.items():
    table = money.join(codes) if name == "trees" else columns
    model.fit(table[~unseen], failed[~unseen])
    risks[name] = model.predict_proba(table[unseen])[:, 1]
print(
    f"came true {failed[unseen].mean():.3f}   mean    NT dollars a client  more than C = 1,"
)
print(f"                  said  from {cut}  from 0.50       from {cut}")
for name, risk in risks.items():
    more = cost(risk, cut) - cost(risks["C = 1"], cut)
    error = 2 * more.std() / np.sqrt(len(more))
    print(f"{name:21} {risk.mean():.3f} {cost(risk, cut).mean():8.0f}", end="")
    print(f" {cost(risk, 0.5).mean():9.0f} {more.mean():+8.0f} +- {error:.0f}")
