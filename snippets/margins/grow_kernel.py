"""Eight times the rows cost a kernel machine eighty times the work, and buy it nothing here."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

clients = pd.read_csv("docs/data/card_default.csv.gz")
failed = clients.default_next_month.to_numpy()
columns = clients.drop(columns=["id", "default_next_month"]).to_numpy(float)
test = slice(26_000, 30_000)


def auc(model, table):
    """Ranking of the last 4,000 clients by a model fitted on the first `rows`."""
    model.fit(table[:rows], failed[:rows])
    if hasattr(model, "decision_function"):
        return roc_auc_score(failed[test], model.decision_function(table[test]))
    return roc_auc_score(failed[test], model.predict_proba(table[test])[:, 1])


print(f"AUC of one column, pay_0: {roc_auc_score(failed[test], columns[test, 5]):.3f}")
print("        steps of    steps x   support  kernel                AUC")
print("  rows       SVM       rows   vectors  entries       SVM  logistic  Bayes")
sizes, work = (400, 800, 1600, 3200), []
for rows in sizes:
    scaled = StandardScaler().fit(columns[:rows]).transform(columns)
    svm = SVC()
    ranks = [auc(model, scaled) for model in (svm, LogisticRegression(), GaussianNB())]
    steps, vectors = int(svm.n_iter_[0]), svm.n_support_.sum()
    work.append([steps, steps * rows, vectors, rows**2])
    print("{:6,}{:10,}{:11,}{:10,}{:12,}".format(rows, *work[-1]), end="")
    print("{:8.3f}{:9.3f}{:9.3f}".format(*ranks))
growth = np.log(np.divide(work[-1], work[0])) / np.log(sizes[-1] / sizes[0])
print("growth{:10.2f}{:11.2f}{:10.2f}{:12.2f}".format(*growth))
few = [SVC().fit(scaled[:800, :w], failed[:800]).n_iter_[0] * w for w in (6, 23)]
growth = np.log(few[1] / few[0]) / np.log(23 / 6)
print(f"800 rows, 6 to 23 columns: steps x columns grow with {growth:.2f}")
print(f"SVM on {rows:,} unscaled rows: AUC {auc(SVC(), columns):.3f}")
