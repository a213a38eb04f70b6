"""SHAP: one client's forecast is the average forecast plus a share for each column."""

import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients[["pay_0", "pay_2", "limit_bal", "pay_amt1"]].astype(float)
model = HistGradientBoostingClassifier(max_iter=20, early_stopping=False, random_state=0)
model.fit(known, clients.default_next_month)
explained = shap.TreeExplainer(model)(known.head(1))
print(f"average {explained.base_values[0]:+.3f} log-odds")
for column, value, share in zip(known, known.iloc[0], explained.values[0]):
    print(f"{column:9} {value:6,.0f} {share:+.3f}")
total = explained.base_values[0] + explained.values[0].sum()
print(
    f"sum     {total:+.3f}, the model's own {model.decision_function(known.head(1))[0]:+.3f}"
)
