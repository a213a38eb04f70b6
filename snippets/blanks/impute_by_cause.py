"""What a blank costs: dropped, filled, or filled and flagged, in dollars per 1,000 flights."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
numbers = flights.select_dtypes("number").columns.drop(["arr_delay", "late"])


def line(policy: str, warned: pd.Series, answered: float, auc: str = "-") -> str:
    """Describe a policy; a missed late flight costs 100 dollars, a false warning 25."""
    cost = (
        100 * ((test.late == 1) & ~warned).mean() + 25 * ((test.late == 0) & warned).mean()
    )
    return f"{policy:36}{answered:8.1%}{auc:>8}{1000 * cost:11,.0f} $"


print(f"{'flights with a blank are':35}answered     AUC         cost")
complete = test[numbers].notna().all(axis=1)
drop = train.dropna(subset=numbers)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(drop[numbers], drop.late)
warned = pd.Series(False, index=test.index)
warned[complete] = model.predict_proba(test.loc[complete, numbers])[:, 1] >= 0.20
print(line("dropped: nobody is warned", warned, complete.mean()))
by_rule = warned.where(complete, test.hour >= 15)
print(line("dropped: the 15:00 rule steps in", by_rule, complete.mean()))

flag = SimpleImputer(strategy="median", add_indicator=True)
no_delay_yet = SimpleImputer(strategy="constant", fill_value=0, add_indicator=True)
fills = {
    "filled with the mean": SimpleImputer(),
    "filled with the median": SimpleImputer(strategy="median"),
    "median, and a flag": flag,
    "by cause, and a flag": make_column_transformer(
        (no_delay_yet, ["known_delay_at_close"]), remainder=flag
    ),
}
for name, fill in fills.items():
    model = make_pipeline(fill, StandardScaler(), LogisticRegression())
    chance = model.fit(train[numbers], train.late).predict_proba(test[numbers])[:, 1]
    print(line(name, chance >= 0.20, 1, f"{roc_auc_score(test.late, chance):.3f}"))
