"""How many days of flights the model must see before it ranks better than the rule."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
model = make_pipeline(
    make_column_transformer(
        (OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), words),
        remainder="passthrough",
    ),
    # early stopping would hold out random rows: the split this case must not use
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
# the hand-written rule
signs = sum((test.hour >= h).astype(int) for h in (8, 13, 15))
signs += sum((test.known_delay_at_close > m).astype(int) for m in (0, 5, 10, 15))
signs += (test.precip_in > 0) | (test.visib_miles <= 3)
rule = roc_auc_score(test.late, signs + (test.wind_speed_mph > 20))
day = train.scheduled_at.dt.date
print(f"rule: AUC {rule:.3f}\nmodel, days  flights   AUC of each draw")
for days in (20, 40, 80, day.nunique()):
    scores = []
    for draw in range(3 if days < day.nunique() else 1):
        # whole days, since flights of one day share their weather and their queues
        chosen = np.random.default_rng(draw).choice(day.unique(), days, replace=False)
        seen = train[day.isin(chosen)]
        model.fit(seen.drop(columns=outcome), seen.late)
        chance = model.predict_proba(test.drop(columns=outcome))[:, 1]
        scores.append(roc_auc_score(test.late, chance))
    print(f"{days:11} {len(seen):8,}  ", *(f"{score:.3f}" for score in scores))
    plt.plot([days] * len(scores), scores, "o", color="C0")
plt.axhline(rule, color="C1")
plt.text(95, rule - 0.008, "hand-written rule", color="C1")
plt.text(95, 0.65, "models, one per draw of days", color="C0")
plt.xticks([20, 40, 80, 181])
plt.yticks([0.6, 0.7])
plt.xlabel("days of flights the model learned from")
plt.ylabel("AUC, July to December")
plt.show()
