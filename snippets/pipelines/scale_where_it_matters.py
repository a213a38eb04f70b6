"""Scaling decides for neighbours, hardly matters to a linear model and cannot matter to trees."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"].iloc[::10]  # neighbours are slow
numbers = flights.select_dtypes("number").columns.drop(["arr_delay", "late"])

spread = train[numbers].std().sort_values()
print(f"smallest spread: {spread.index[0]} {spread.iloc[0]:.3f},", end=" ")
print(f"largest: {spread.index[-1]} {spread.iloc[-1]:.0f}")

models = {
    "50 neighbours": KNeighborsClassifier(50, algorithm="brute"),
    "linear": LogisticRegression(solver="newton-cholesky"),
    "linear, strong penalty": LogisticRegression(solver="newton-cholesky", C=0.0001),
    "30 trees": HistGradientBoostingClassifier(
        max_iter=30, random_state=0, early_stopping=False
    ),
}
scalers = {"raw": "passthrough", "standard": StandardScaler(), "0 to 1": MinMaxScaler()}
auc = pd.DataFrame(index=list(models), columns=list(scalers), dtype=float)
for name, model in models.items():
    for how, scaler in scalers.items():
        pipeline = make_pipeline(SimpleImputer(strategy="median"), scaler, model)
        chance = pipeline.fit(train[numbers], train.late).predict_proba(test[numbers])[:, 1]
        auc.loc[name, how] = roc_auc_score(test.late, chance)
print("\nAUC by scaling (every tenth test flight)")
print(auc.to_string(float_format="{:.4f}".format))

figure, axes = plt.subplots()
for how, marker in zip(scalers, "oDs"):
    axes.plot(auc[how], range(len(models)), marker, label=how, alpha=0.8)
axes.set_yticks(range(len(models)), auc.index)
axes.set_xlabel("AUC")
axes.set_xticks([0.6, 0.65, 0.7], [".60", ".65", ".70"])
axes.margins(y=0.15)
axes.legend(frameon=False, loc="upper left")
plt.show()
