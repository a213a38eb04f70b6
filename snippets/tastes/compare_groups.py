"""Fairlearn: one line of code gives any metric by group, here how many missed payments a rule finds."""

import pandas as pd
from fairlearn.metrics import MetricFrame, selection_rate
from sklearn.metrics import precision_score, recall_score

clients = pd.read_csv("docs/data/card_default.csv.gz")
asked = {"flagged": selection_rate, "found": recall_score, "right": precision_score}
by_sex = MetricFrame(
    metrics=asked,
    y_true=clients.default_next_month,
    y_pred=(clients.pay_0 >= 2).astype(int),  # the rule: two months late or more
    sensitive_features=clients.sex.map({1: "men", 2: "women"}),
)
print(by_sex.by_group.round(3).to_string())
print("largest difference:", by_sex.difference().round(3).to_dict())
