"""Models of equal score refuse the same clients and name different reasons."""

import numpy as np
import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = list(clients.columns.drop(["id", "sex", "marriage", "age", "education", "fails"]))
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
models = {
    "boosting": HistGradientBoostingClassifier(
        learning_rate=0.05, max_iter=80, min_samples_leaf=100, early_stopping=False
    ),
    "forest": RandomForestClassifier(20, min_samples_leaf=50, random_state=0),
    "new seed": RandomForestClassifier(20, min_samples_leaf=50, random_state=1),
}
risk, auc, parts = {}, {}, [judge.index % 30 // 3 == n for n in range(10)]
for name, model in models.items():
    risk[name] = model.fit(learn[known], learn.fails).predict_proba(judge[known])[:, 1]
    auc[name] = [roc_auc_score(judge.fails[part], risk[name][part]) for part in parts]
    more = np.subtract(auc[name], auc["boosting"])
    print(f"{name:10} AUC {roc_auc_score(judge.fails, risk[name]):.3f}", end="")
    print(
        f"  {more.mean():+.4f} ± {2 * more.std(ddof=1) / 10**0.5:.4f}"
        * (name != "boosting")
    )
refused = np.min(list(risk.values()), axis=0) > 0.5  # by all three
asked = judge[known][refused].head(80).astype(float)


def reasons(name, crowd):
    """The columns that raise each client's risk against the crowd, largest first."""
    explainer = shap.TreeExplainer(models[name], crowd[known].head(40).astype(float))
    shares = explainer.shap_values(asked)
    return np.argsort(-(shares[..., 1] if shares.ndim == 3 else shares), kind="stable")


rows = {name: reasons(name, learn) for name in models}
rows["new crowd"] = reasons("boosting", learn[learn.pay_0 <= 0])
print(f"{refused.sum()} refused by all three, the first {len(asked)} explained; the same")
print("                              first reason   all four   of four")
for one, two in [("boosting", "forest"), ("forest", "new seed"), ("boosting", "new crowd")]:
    common = np.array([len({*a[:4]} & {*b[:4]}) for a, b in zip(rows[one], rows[two])])
    first = (rows[one][:, 0] == rows[two][:, 0]).mean()
    print(
        f"{one + ', ' + two:30} {first:11.0%} {(common == 4).mean():10.0%} {common.mean():9.1f}"
    )
