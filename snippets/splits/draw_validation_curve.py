"""One tree knows too little; three hundred know the fitted days by heart."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupShuffleSplit, validation_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
trees = [1, 3, 10, 30, 100, 300]
fitted, unseen = validation_curve(
    model,
    train.drop(columns=["scheduled_at", "arr_delay", "late"]),
    train.late,
    param_name="histgradientboostingclassifier__max_iter",
    param_range=trees,
    groups=train.scheduled_at.dt.date,  # a day is fitted or unseen, never both
    cv=GroupShuffleSplit(1, test_size=1 / 3, random_state=0),
    scoring="roc_auc",
)
print("trees  AUC: fitted  unseen    gap")
for count, own, other in zip(trees, fitted[:, 0], unseen[:, 0]):
    print(f"{count:5} {own:12.3f} {other:7.3f} {own - other:6.3f}")
gain = unseen[trees.index(30), 0] - unseen[trees.index(100), 0]
print(f"unseen days: 30 trees beat our 100 by {gain:.3f}")

fig, ax = plt.subplots()
ax.plot(fitted, "o-", label="fitted days")
ax.plot(unseen, "o-", label="unseen days")
ax.set(xlabel="number of trees", ylabel="ROC AUC", xticks=range(6), xticklabels=trees)
ax.set(ylim=(0.6, 1.02), yticks=[0.6, 0.8, 1])
ax.legend()
plt.show()
