"""Models of equal score refuse the same clients; how often they name the same reasons."""

import numpy as np
import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
clients = clients.rename(columns={"default_next_month": "fails"})
known = clients.columns.drop(["id", "sex", "marriage", "age", "education", "fails"])
story = known.str.rstrip("0123456")  # six delays, six bills, six payments, the limit
learn, judge = clients[clients.id % 3 == 1], clients[clients.id % 3 == 0]
settings = dict(max_iter=30, max_features=0.5, min_samples_leaf=100, early_stopping=False)
models = {}
for n in range(4):
    models[f"seed {n}"] = HistGradientBoostingClassifier(**settings, random_state=n)
for n in range(2):
    models[f"forest {n}"] = RandomForestClassifier(30, min_samples_leaf=100, random_state=n)
risk = {}
for name, model in models.items():
    risk[name] = model.fit(learn[known], learn.fails).predict_proba(judge[known])[:, 1]
auc = [roc_auc_score(judge.fails, one) for one in risk.values()]
refused = np.min(list(risk.values()), axis=0) > 0.5
asked = judge[known][refused][::8].astype(float)
error = 1 / len(asked) ** 0.5  # two standard errors of a share of one half
print(f"{len(auc)} models, AUC {min(auc):.3f} to {max(auc):.3f}; all refuse {sum(refused)}")
print(f"{len(asked)} of these explained, so a share is good to ± {100 * error:.0f} points")


def explain(name, crowd):  # each column's share of each risk, all as probabilities
    tool = shap.TreeExplainer(models[name], crowd[known] * 1.0, model_output="probability")
    shares = tool.shap_values(asked)
    return pd.DataFrame(shares[..., 1] if shares.ndim == 3 else shares, columns=known)


def same(count, *tables):  # how many clients get the same largest reasons
    named = [np.argsort(-table.to_numpy(), kind="stable")[:, :count] for table in tables]
    return (np.sort(named[0]) == np.sort(named[1])).all(axis=1).mean()


explained = {name: explain(name, learn[:30]) for name in models}
for n in (1, 2):  # the first model again, its clients compared with thirty others
    explained[f"crowd {n}"] = explain("seed 0", learn[30 * n : 30 * n + 30])
print("same as seed 0   one    two   four columns   two stories")
for name, other in explained.items():
    pair = explained["seed 0"], other
    print(f"{name:13}", *(f"{same(n, *pair):6.0%}" for n in (1, 2, 4)), end="")
    print(f"{same(2, *(one.T.groupby(story).sum().T for one in pair)):18.0%}")
