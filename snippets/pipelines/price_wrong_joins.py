"""Three wrong joins of the weather: what the metric says of them, and what one plain check says."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
weather = pd.read_csv("docs/data/flights_weather.csv.gz", parse_dates=["time_utc"])
weather = weather.fillna({"wind_gust_mph": 0}).set_index(["origin", "time_utc"])
train = flights.scheduled_at < "2013-07-01"

local = flights.scheduled_at.dt.floor("h")
right = local.dt.tz_localize("America/New_York").dt.tz_convert("UTC")
joins = {
    "none": (right, 100),
    "1,048 mph left in": (right, 9999),
    "UTC is local plus five": ((local + pd.Timedelta(hours=5)).dt.tz_localize("UTC"), 100),
    "UTC taken for local": (local.dt.tz_localize("UTC"), 100),
}
print("mistake                    AUC       cost   rows a check stops")
for mistake, (utc, strongest) in joins.items():
    known_at = utc - pd.Timedelta(hours=3)  # the last report known two hours ahead
    wanted = pd.MultiIndex.from_arrays([flights.origin, known_at])
    reports = weather.reindex(wanted).set_index(flights.index)
    wind = reports.wind_speed_mph.where(reports.wind_speed_mph < strongest)
    columns = flights.assign(**reports).assign(wind_speed_mph=wind)
    columns = columns.drop(columns=["scheduled_at", "arr_delay", "late"])
    code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    words = (code, ["origin", "dest", "carrier", "plane_maker"])
    model = make_pipeline(
        make_column_transformer(words, remainder="passthrough"),
        HistGradientBoostingClassifier(early_stopping=False, random_state=0),
    ).fit(columns[train], flights.late[train])
    chance = model.predict_proba(columns[~train])[:, 1]
    late, warned = flights.late[~train] == 1, chance >= 0.20
    # a missed late flight costs 100 dollars, a false warning 25
    cost = 1000 * (100 * (late & ~warned).mean() + 25 * (~late & warned).mean())
    stopped = ((utc != right) | (wind > 100)).sum()
    print(f"{mistake:24}{roc_auc_score(late, chance):6.3f}{cost:9,.0f} ${stopped:13,}")
