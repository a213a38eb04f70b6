"""A canary compares with what runs today, so a good change carries a bug past it."""

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
columns = make_column_transformer((encoder, words), remainder="passthrough")
boosting = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
model = make_pipeline(columns, boosting)
model.fit(train.drop(columns=outcome), train.late)

right = test.drop(columns=outcome)
celsius = right.assign(**(right[["temp_f", "dewp_f"]] - 32) / 1.8)
late = test.late.to_numpy() == 1
day = (test.scheduled_at - pd.Timestamp("2013-07-01")).dt.days.to_numpy(np.intp)
canary = np.random.default_rng(0).random(len(test)) < 0.10  # simulated: a tenth by lot

bills = []
for table, threshold in [(right, 0.50), (right, 0.20), (celsius, 0.20)]:
    warn = model.predict_proba(table)[:, 1] >= threshold
    bills.append(1000 * (100 * (late & ~warn) + 25 * (~late & warn)))
print("version 2 in       flights  dollars saved per 1,000, 95% interval")
for bill, name, aside in [(bills[1], "right units", 0), (bills[2], "Celsius", 0.5)]:
    looks = []
    for weeks in [1, 4, 8, 13, 26]:
        few, rest = canary & (day < 7 * weeks), ~canary & (day < 7 * weeks)
        saved = bills[0][rest].mean() - bill[few].mean()
        # flights of one day share its weather, so the interval counts whole days
        off = np.where(few, bill - bill[few].mean(), 0) / few.sum()
        off -= np.where(rest, bills[0] - bills[0][rest].mean(), 0) / rest.sum()
        margin = 1.96 * np.sqrt(np.sum(np.bincount(day, off) ** 2))
        looks.append((weeks + aside, saved / 1000, margin / 1000))
        print(f"{name:11} {weeks:3} weeks {few.sum():8,} {saved:+9,.0f} ± {margin:,.0f}")
    x, y, half = np.transpose(looks)
    plt.errorbar(x, y, half, fmt="o", capsize=3, label=name)
plt.axhline(0, color="#6b7280", lw=0.8)
plt.xlabel("weeks since the release")
plt.ylabel("dollars saved per flight")
plt.legend()
plt.show()
