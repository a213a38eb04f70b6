"""Where only the accepted have a label, the best column looks like a coin."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler

clients = pd.read_csv("docs/data/card_default.csv.gz").drop(columns="id")
clients = clients.iloc[np.random.default_rng(0).permutation(len(clients))]
known, later = clients[:15000], clients[15000:]
# the old rule lends to nobody who is late now
accepted, refused = "pay_0 <= 0", "pay_0 > 0"
judged = {
    "everybody": later,
    "accepted": later.query(accepted),
    "refused": later.query(refused),
}

print("                     AUC of        risk")
print("learned   judged     model  pay_0  says   came")
for learned, rows in {"everybody": known, "accepted": known.query(accepted)}.items():
    bent_line = make_pipeline(
        StandardScaler(), SplineTransformer(5), LogisticRegression(max_iter=500)
    )
    bent_line.fit(rows.iloc[:, :-1], rows.iloc[:, -1])
    for name, table in judged.items():
        came = table["default_next_month"]
        says = bent_line.predict_proba(table.iloc[:, :-1])[:, 1]
        areas = roc_auc_score(came, says), roc_auc_score(came, table["pay_0"])
        numbers = [f"{n:.3f}" for n in (*areas, says.mean(), came.mean())]
        print(f"{learned:9} {name:10}", "  ".join(numbers))
