"""Eight families answer four yes-or-no questions from 600 rows each; five draws show what is luck."""

import numpy as np
import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

questions = {
    "late": ("flights_ready", "late", ["arr_delay"]),
    "default": ("card_default", "default_next_month", ["id"]),
    "outline": ("cell_images", "well_segmented", []),
    "income": ("adult_income", "income_over_50k", []),
}
families = {
    "dumb: always the same": DummyClassifier(),
    "logistic regression": LogisticRegression(max_iter=200),
    "naive Bayes": GaussianNB(),
    "20 nearest neighbours": KNeighborsClassifier(20),
    "support vectors": SVC(),
    "tree, depth 4": DecisionTreeClassifier(max_depth=4, random_state=0),
    "forest, 30 trees": RandomForestClassifier(30, min_samples_leaf=5, random_state=0),
    "boosting, 30 trees": HistGradientBoostingClassifier(max_iter=30, max_leaf_nodes=8),
}
areas = np.empty((len(families), len(questions), 5))
for q, (file, target, unknown) in enumerate(questions.values()):
    table = pd.read_csv(f"docs/data/{file}.csv.gz").select_dtypes("number")
    y, x = table[target], table.drop(columns=[target, *unknown]).to_numpy(float)
    orders = [np.random.default_rng(draw).permutation(len(y))[:1400] for draw in range(5)]
    draws = [np.split(order, [600]) for order in orders]  # to learn from, to judge on
    for f, model in enumerate(families.values()):
        whole = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), model)
        areas[f, q] = cross_val_score(whole, x, y, cv=draws, scoring="roc_auc")
print("area under the ROC curve, mean of 5 draws (1 perfect, 0.5 a coin)")
print(" " * 22 + "".join(f"{q:>9}" for q in questions) + "   best in")
for f, name in enumerate(families):
    print(f"{name:22}" + "".join(f"{a:9.3f}" for a in areas[f].mean(axis=1)), end="")
    print(f"{(areas.argmax(axis=0) == f).sum():4} of 20")
for f, name in ((-1, "boosting over logistic"), (-2, "forest over logistic")):
    lead = np.sort(areas[f] - areas[1], axis=1)  # on the same rows, draw by draw
    print(f"{name:22}" + "".join(f"{a:+9.3f}" for a in lead[:, 0]) + "   at least")
    print(" " * 22 + "".join(f"{a:+9.3f}" for a in lead[:, -1]) + "   at most")
