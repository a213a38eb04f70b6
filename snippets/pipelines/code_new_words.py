"""Words: how many are rare or new in the second half, and which coding suits which model."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
words = ["origin", "dest", "carrier", "plane_maker"]
numbers = flights.select_dtypes("number").columns.drop(["arr_delay", "late"])

print("column       values in train   under 50 flights   new in test   flights")
for word in words:
    counts = train[word].value_counts()
    new = test[word][test[word].notna() & ~test[word].isin(counts.index)]
    print(f"{word:12}{len(counts):16}{(counts < 50).sum():19}", end="")
    print(f"{new.nunique():14}{len(new):10}")
try:
    OneHotEncoder().fit(train[words]).transform(test[words])
except ValueError as error:
    print(f"OneHotEncoder as it comes: {str(error).split(' [')[0]}, and it stops")

number = OrdinalEncoder(
    handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-1
)
column_each = OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=50)
fill = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
linear = (fill, LogisticRegression(max_iter=1000))
trees = (
    "passthrough",
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
print("\nmodel    words are               AUC")
for model, name, coding, (rest, learner) in [
    ("linear", "left out", "drop", linear),
    ("linear", "ordinal", number, linear),
    ("linear", "one-hot, rare pooled", column_each, linear),
    ("trees", "left out", "drop", trees),
    ("trees", "ordinal", number, trees),
]:
    columns = make_column_transformer((coding, words), (rest, numbers))
    fitted = make_pipeline(columns, learner).fit(train, train.late)
    auc = roc_auc_score(test.late, fitted.predict_proba(test)[:, 1])
    print(f"{model:9}{name:22}{auc:6.3f}")
