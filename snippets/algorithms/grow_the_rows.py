"""How many rows a family needs: four questions from 50 rows each, one from 8,000."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier as Boosting
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

questions = {"late": "flights_ready", "default_next_month": "card_default"}
questions |= {"well_segmented": "cell_images", "income_over_50k": "adult_income"}
names = ["late", "default", "outline", "income"]
families = {
    "naive Bayes": GaussianNB(),
    "logistic regression": LogisticRegression(max_iter=200),
    "forest": RandomForestClassifier(30, min_samples_leaf=5, random_state=0),
    "boosting": Boosting(max_iter=30, max_leaf_nodes=8, min_samples_leaf=5),
}


def judge(model, question, n, draws):
    """Area on 1,000 other rows after learning from n, draw by draw."""
    x, y = tables[question].select_dtypes("number"), tables[question][question]
    x = x.drop(columns=[question, "id", "arr_delay"], errors="ignore").to_numpy(float)
    orders = [np.random.default_rng(draw).permutation(len(x)) for draw in range(draws)]
    folds = [(order[:n], order[-1000:]) for order in orders]
    whole = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), model)
    return cross_val_score(whole, x, y, cv=folds, scoring="roc_auc")


tables = {q: pd.read_csv(f"docs/data/{file}.csv.gz") for q, file in questions.items()}
few = np.array([[judge(m, q, 50, 8) for q in questions] for m in families.values()])
print("50 rows, area, mean of 8 draws (draws in which it is best)")
print(" " * 20 + "".join(f"{name:>12}" for name in names))
for f, name in enumerate(families):
    cells = zip(few[f].mean(axis=1), (few.argmax(axis=0) == f).sum(axis=1), strict=True)
    print(f"{name:20}" + "".join(f"{area:8.3f} ({best})" for area, best in cells))
    plt.plot(np.arange(32) // 8 + 0.2 * f, few[f].ravel(), "os^D"[f], ms=4, label=name)
print("default, least and most of 2 draws, 8,000 rows")
for name in ("logistic regression", "boosting"):
    many = judge(families[name], "default_next_month", 8000, 2)
    print(f"{name:20}{many.min():8.3f} {many.max():.3f}")
plt.gca().set(xticks=np.arange(4) + 0.3, xticklabels=names, ylabel="area, 50 rows")
plt.legend()
plt.show()
