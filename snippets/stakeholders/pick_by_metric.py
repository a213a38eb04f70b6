"""Four ways to pick a winner on May and June, and the bill each pick gets from July on."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
inputs = flights.drop(columns=["scheduled_at", "arr_delay", "late"])
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
table = make_column_transformer((codes, words), remainder="passthrough")
boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
forest = RandomForestClassifier(30, min_samples_leaf=20, random_state=0)


def cost(flown, warned):
    """Dollars per 1,000 flights: 100 for a missed late flight, 25 for a false warning."""
    return 1000 * np.where(flown.late == 1, 100 * ~warned, 25 * warned).mean()


month, ways = flights.scheduled_at.dt.month, {}
check, test = flights[month.between(5, 6)], flights[month >= 7]
for name, candidate in [("forest", forest), ("boosting", boosting)]:
    model, risk = make_pipeline(table, candidate), []
    for learn, ask in [(month <= 4, check), (month <= 6, test)]:
        model.fit(inputs[learn], flights.late[learn])
        risk.append(model.predict_proba(inputs.loc[ask.index])[:, 1])
    area = roc_auc_score(check.late, risk[0])
    for cut in (0.5, 0.2):
        right = ((risk[0] >= cut) == check.late).mean()
        bills = cost(check, risk[0] >= cut), cost(test, risk[1] >= cut)
        ways[f"{name} at {cut:.2f}"] = [right, area, *bills]

ways = pd.DataFrame(ways, ["accuracy", "AUC", "dollars", "July on"]).T
dollars = "{:,.0f}".format
print(ways.to_string(formatters=["{:.1%}".format, "{:.3f}".format, dollars, dollars]))
priced = ways[ways.index.str.endswith("0.20")]  # AUC says nothing about where to cut
picks = {"accuracy": ways.accuracy.idxmax(), "AUC": priced.AUC.idxmax()}
picks["dollars"] = ways.dollars.idxmin()
rule, worst = cost(test, test.hour >= 15), ways["July on"][picks["accuracy"]]
print("\npicked by  pick              vs 15:00 rule  vs accuracy's pick")
for by, way in picks.items():
    bill = ways["July on"][way]
    print(f"{by:11}{way:18}{bill - rule:>+13,.0f}{bill - worst:>+20,.0f}")
