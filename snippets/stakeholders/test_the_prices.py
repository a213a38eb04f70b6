"""The price of a missed flight is a guess; this finds where the model stops paying."""

import matplotlib.pyplot as plt
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
late, afternoon = test.late.to_numpy() == 1, test.hour.to_numpy() >= 15
hourly = test.hour.map(train.groupby("hour").late.mean()).to_numpy()


def cost(price, warned):
    """Dollars per 1,000 flights at this price of a missed flight; a false warning costs 25."""
    return 1000 * (price * (late & ~warned).mean() + 25 * (~late & warned).mean())


saved = {}
for price in range(1, 401):
    cut = 25 / (25 + price)  # for the model and for the hour table
    simple = {"never warn": risk > 1, "always warn": risk >= 0}
    simple |= {"15:00 rule": afternoon, "hour table": hourly >= cut}
    bills = pd.Series({name: cost(price, warned) for name, warned in simple.items()})
    moved, fixed = (bills.min() - cost(price, risk >= c) for c in (cut, 0.2))
    saved[price] = {"best simple way": bills.idxmin(), "moved": moved, "at 0.20": fixed}
saved = pd.DataFrame.from_dict(saved, orient="index")
print("price of a miss, dollars saved with the threshold moved or left at 0.20")
print(saved.loc[[25, 50, 75, 100, 150, 200, 400]].to_string(float_format="{:+,.0f}".format))
for name, least in [("moved", 0), ("moved", 1000), ("at 0.20", 0)]:
    fails = saved.index[saved[name] <= least]
    low, high = fails[fails < 100].max() + 1, fails[fails > 100].min() - 1
    print(f"{name} saves over {least:,} from {low} to {high} dollars")
plt.plot(saved[["moved", "at 0.20"]], label=["threshold moves", "threshold stays"])
plt.gca().set(ylim=(-3000, 3500), xlabel="price of a missed late flight, dollars")
plt.ylabel("saved per 1,000 flights, dollars")
plt.legend()
plt.show()
