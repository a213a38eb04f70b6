"""A rollback of the model alone keeps the new units; only model and inputs together bring the bill back."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
early = flights.scheduled_at < "2013-07-01"
june = early & (flights.scheduled_at >= "2013-06-01")
asked, words = flights.columns[1:-2], ["origin", "dest", "carrier", "plane_maker"]
american = flights[asked]
metric = american.assign(
    temp_f=(american.temp_f - 32) / 1.8,  # the names stay, the units do not
    dewp_f=(american.dewp_f - 32) / 1.8,
    wind_speed_mph=american.wind_speed_mph * 1.609,
    distance=american.distance * 1.609,
)


def fitted(rows, inputs):
    """The model of the responsibilities, on these rows of the inputs."""
    code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    trees = HistGradientBoostingClassifier(early_stopping=False, random_state=0)
    columns = make_column_transformer((code, words), remainder="passthrough")
    return make_pipeline(columns, trees).fit(inputs[rows], flights.late[rows])


def by_day(model, inputs):
    """Dollars for each day of July to December and its flights of this sample."""
    late, warned = flights.late[~early], model.predict_proba(inputs[~early])[:, 1] >= 0.20
    bill = 100 * (late * ~warned) + 25 * ((1 - late) * warned)
    return bill.groupby(flights.scheduled_at[~early].dt.date).sum()


old, new = fitted(early, american), fitted(june, metric)
before, bad, half = by_day(old, american), by_day(new, metric), by_day(old, metric)
print("model           inputs          raised   dollars a day   more, +- by day")
for name, day in {
    "1               1 (American)": before,
    "2, June only    2 (metric)": bad,
    "1, rolled back  2 (metric)": half,
    "1, rolled back  1, rolled back": by_day(old, american),
}.items():
    more, width = (day - before).mean(), 1.96 * (day - before).sem()
    print(f"{name:32}no{day.mean():14,.0f}{more:+14,.0f} +-{width:3.0f}")
more, width = (half - bad).mean(), 1.96 * (half - bad).sem()
print(f"half rolled back against the bad release: {more:+.0f} +-{width:.0f} dollars a day")
