"""A score becomes money: what each way to decide costs per 1,000 flights."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((codes, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
risk = model.predict_proba(test.drop(columns=outcome))[:, 1]
late, rule = test.late == 1, test.hour >= 15
hourly = test.hour.map(train.groupby("hour").late.mean())


def cost(warned):
    """Dollars per 1,000 flights: 100 for a missed late flight, 25 for a false warning."""
    return 1000 * (100 * (late & ~warned) + 25 * (~late & warned)).mean()


ways = {"never warn": risk > 1, "always warn": risk >= 0, "15:00 rule": rule}
ways["hour table at 0.20"] = hourly >= 0.2
ways |= {f"model at {cut:.2f}": risk >= cut for cut in (0.5, 0.4, 0.2)}
print("1,000 flights       missed  false   right  dollars  vs rule")
for name, warned in ways.items():
    missed, false = 1000 * (late & ~warned).mean(), 1000 * (warned & ~late).mean()
    row = f"{name:19}{missed:>7.0f}{false:>7.0f}{(warned == late).mean():>8.1%}"
    print(row + f"{cost(warned):>9,.0f}{cost(warned) - cost(rule):>+9,.0f}")

cuts = np.arange(0.02, 0.81, 0.02)
plt.plot(cuts, [cost(risk >= cut) for cut in cuts])
plt.axhline(cost(rule), color="#6b7280", linestyle="--", linewidth=1)
plt.text(0.8, cost(rule) + 150, "15:00 rule", ha="right", color="#6b7280")
plt.plot([0.2, 0.5], [cost(risk >= 0.2), cost(risk >= 0.5)], "o")
plt.gca().set(xlabel="the model warns from this risk on", ylim=(14_000, 24_000))
plt.ylabel("dollars per 1,000 flights")
plt.show()
