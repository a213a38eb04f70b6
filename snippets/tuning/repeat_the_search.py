"""Three small random searches, one seed each: what every winner claims over the defaults."""

import pandas as pd
from scipy.stats import loguniform, randint
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import ParameterSampler
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
flights = flights[flights.scheduled_at < "2013-07-01"]  # the test half stays closed
early, unseen = (flights.scheduled_at.dt.month <= 4), (flights.scheduled_at.dt.month >= 5)
facts, late = flights.drop(columns=["scheduled_at", "arr_delay", "late"]), flights.late
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
space = {
    "learning_rate": loguniform(0.02, 0.5),
    "max_leaf_nodes": randint(3, 32),
    "min_samples_leaf": randint(5, 200),
}


def judge(settings):
    """AUC and dollars per 1,000 flights in May and June, after learning from January to April."""
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0, **settings)
    columns = make_column_transformer((codes, words), remainder="passthrough")
    model = make_pipeline(columns, trees).fit(facts[early], late[early])
    chance = model.predict_proba(facts[unseen])[:, 1]
    bill = (25_000 * (1 - late[unseen])).where(chance >= 0.20, 100_000 * late[unseen])
    return roc_auc_score(late[unseen], chance), bill.mean()


auc, dollars = judge({})
print("May and June   AUC            dollars per 1,000")
print(f"defaults     {auc:.4f}           {dollars:,.0f}")
for seed in range(3):
    tried = list(ParameterSampler(space, 2, random_state=seed))  # two, to stay in seconds
    for settings in tried:  # as printed, so that the next script can repeat the winner
        settings["learning_rate"] = round(settings["learning_rate"], 3)
    # the winner is the one with the higher AUC
    (won, bill), settings = max(((judge(s), s) for s in tried), key=lambda pair: pair[0])
    print(
        f"search {seed + 1}     {won:.4f}  {won - auc:+.4f}  {bill:,.0f}  {bill - dollars:+,.0f}"
    )
    print("    " + ", ".join(f"{name} {value}" for name, value in settings.items()))
