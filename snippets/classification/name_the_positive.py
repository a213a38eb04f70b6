"""The file codes benign as one, so the library praises a rule that finds no cancer."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, matthews_corrcoef, recall_score
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
truth = data.target  # 0 is cancer, 1 is benign
fifth = PredefinedSplit(np.arange(len(truth)) % 5)
model = make_pipeline(SelectKBest(k=1), StandardScaler(), LogisticRegression())
benign = cross_val_predict(model, data.data, truth, cv=fifth, method="predict_proba")
said = {"nobody is ill": np.ones_like(truth)}
for risk in (0.50, 1 / (20 + 1)):  # the default; a miss priced at 20 false alarms
    said[f"ill from {risk:.3f} on"] = np.where(benign[:, 0] >= risk, 0, 1)


def by_hand(truth, answer, positive):
    hits = np.sum((truth == positive) & (answer == positive))
    return 2 * hits / (np.sum(truth == positive) + np.sum(answer == positive))


print(f"{len(truth)} women, {np.sum(truth == 0)} cancers, one measurement")
print("                      recall     F1  by hand  Matthews  accuracy")
for name, answer in said.items():
    print(f"{name}: {np.sum((truth == 0) & (answer == 1))} cancers missed")
    for title, positive, healthy in (
        ("benign positive", 1, 0),
        ("cancer positive", 0, 0),
        ("  + 10,000 healthy", 0, 10_000),
    ):
        rows = [np.append(x, np.ones(healthy, dtype=int)) for x in (truth, answer)]
        rates = [f(*rows, pos_label=positive) for f in (recall_score, f1_score)]
        rates += [by_hand(*rows, positive), matthews_corrcoef(*rows)]
        rates += [np.mean(rows[0] == rows[1])]
        print("  {:18} {:6.3f} {:6.3f} {:8.3f} {:9.3f} {:9.3f}".format(title, *rates))
