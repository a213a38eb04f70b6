"""Loosen a penalty and the columns enter one by one; after a few the score stops rising."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import lasso_path
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
month = flights.scheduled_at.dt.month
early, validation = flights[month <= 4], flights[month.isin([5, 6])]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
prepare = make_pipeline(
    make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore", sparse_output=False), words),
        remainder=SimpleImputer(strategy="median"),
        verbose_feature_names_out=False,
    ),
    StandardScaler(),  # a penalty compares sizes, so every column gets the same one
).set_output(transform="pandas")
seen = prepare.fit_transform(early.drop(columns=outcome))
unseen = prepare.transform(validation.drop(columns=outcome))
# in percentage points, so that a coefficient reads "points per standard deviation"
points = 100 * (early.late - early.late.mean())
penalties, path, _ = lasso_path(seen, points, alphas=np.geomspace(8, 0.02, 40))
print(f"penalty  columns of {seen.shape[1]}  AUC validation")
for step in range(3, 40, 6):
    auc = roc_auc_score(validation.late, unseen @ path[:, step])
    print(f"{penalties[step]:7.2f}  {np.count_nonzero(path[:, step]):14}  {auc:14.3f}")

figure, axes = plt.subplots()
axes.semilogx(penalties, path.T, color="#6b7280", linewidth=0.5, alpha=0.5)
shown = ["known_delay_at_close", "hour", "carrier_EV", "plane_maker_EMBRAER", "visib_miles"]
print("\npoints per s.d. at penalty  2.01  0.02")
for colour, name in enumerate(shown):
    line = path[seen.columns.get_loc(name)]
    axes.semilogx(penalties, line, color=f"C{colour}")
    axes.text(0.018, line[-1], name, va="top" if name == "hour" else "center")
    print(f"{name:26}  {line[9]:+4.1f}  {line[-1]:+4.1f}")
embraer = early[early.carrier == "EV"].plane_maker.eq("EMBRAER").mean()
print(f"carrier EV's flights with an Embraer: {embraer:.0%}")
axes.invert_xaxis()
axes.set_xticks([8, 1, 0.1], ["8", "1", "0.1"])
axes.set(xlabel="penalty (strict on the left)", ylabel="points of lateness per s.d.")
plt.show()
