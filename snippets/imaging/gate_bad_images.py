"""Cross-validation foretells the authors' own test set: both come from one laboratory."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cells = pd.read_csv("docs/data/cell_images.csv.gz")  # measured on real microscope images
train, test = cells[cells.split == "train"], cells[cells.split == "test"]
columns = cells.columns[2:]
good = train.well_segmented.to_numpy() == 1
truth = test.well_segmented.to_numpy() == 1
third = PredefinedSplit(np.arange(len(train)) % 3)
models = {
    "1 measurement": make_pipeline(
        SelectKBest(k=1), StandardScaler(), LogisticRegression()
    ),
    "56 measurements": HistGradientBoostingClassifier(
        max_iter=40, early_stopping=False, random_state=0
    ),
}
print(f"{len(train):,} cells to learn from, {len(test):,} to test on")
print(f"always the commoner answer: accuracy {max(truth.mean(), 1 - truth.mean()):.3f}")
print("                    AUC      AUC  accuracy   gate keeps 95% in cross-validation")
print("                 in folds  on test  on test   good kept  bad let through")
for name, model in models.items():
    folds = cross_val_predict(
        model, train[columns], good, cv=third, method="predict_proba"
    )[:, 1]
    said = model.fit(train[columns], good).predict_proba(test[columns])[:, 1]
    kept = said >= np.quantile(folds[good], 0.05)  # asks only the training cells
    aucs = roc_auc_score(good, folds), roc_auc_score(truth, said)
    right = ((said >= 0.5) == truth).mean()
    print(f"{name:16} {aucs[0]:8.3f} {aucs[1]:8.3f} {right:8.3f}", end="")
    print(f" {kept[truth].mean():11.1%} {kept[~truth].mean():14.1%}")
