"""Python: a logistic regression without penalty on a bank's card clients, printed so that R can match it."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
odd = ~clients.education.isin([1, 2, 3, 4])
clients.loc[odd, "education"] = 4  # explained nowhere: together with "other"
table = pd.DataFrame(
    {
        "months late now": clients.pay_0.clip(lower=0),
        "months late before": clients.pay_2.clip(lower=0),
        "limit, million": clients.limit_bal / 1e6,
        "paid last, million": clients.pay_amt1 / 1e6,
        "university": clients.education == 2,  # against graduate school
        "high school": clients.education == 3,
        "other": clients.education == 4,
    }
).astype(float)
failed = clients.default_next_month
held = clients.id % 5 == 0

model = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-8)
model.fit(table[~held], failed[~held])
risk = model.predict_proba(table[held])[:, 1]
seen = failed[held]
same = np.full(len(seen), failed[~held].mean())  # the dumb baseline

print(f"{len(clients)} clients, {odd.sum()} odd education codes, {held.sum()} held out")
print(f"{'held out':22}{'log loss':>10}{'AUC':>8}")
for name, stated in (("one risk for all", same), ("logistic regression", risk)):
    loss, auc = log_loss(seen, stated), roc_auc_score(seen, stated)
    print(f"{name:22}{loss:10.4f}{auc:8.3f}")
print(f"{'column':22}{'log odds':>10}")
for name, slope in zip(table.columns, model.coef_[0]):
    print(f"{name:22}{slope:10.3f}")
print(f"{'education, held out':22}{'clients':>10}{'said':>8}{'seen':>8}")
levels = ("graduate school", "university", "high school", "other")
for code, name in enumerate(levels, 1):
    here = (clients.education[held] == code).to_numpy()
    print(f"{name:22}{here.sum():10d}{risk[here].mean():8.3f}{seen[here].mean():8.3f}")
