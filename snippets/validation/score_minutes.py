"""The smaller error costs more if you warn from 15 minutes on; a priced cut turns that round."""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
encoded = make_column_transformer((encode, words), remainder="passthrough")
columns, minutes = train.drop(columns=outcome), train.arr_delay
half = PredefinedSplit(train.scheduled_at.dt.day_of_year % 2)  # every other day


def dollars(table, forecast, cut):
    """Cost per 1,000 flights of warning from a forecast of `cut` minutes on."""
    price = table.late.map({1: 100_000, 0: 25_000})
    return (price * ((forecast >= cut) != (table.late == 1))).mean()


forecasts = {
    "training mean": pd.Series(minutes.mean(), test.index),
    "training median": pd.Series(minutes.median(), test.index),
    "mean by hour": test.hour.map(minutes.groupby(train.hour).mean()),
}
cuts = {}
for loss in ("squared_error", "absolute_error"):
    name = "trees, " + loss.removesuffix("_error")
    trees = HistGradientBoostingRegressor(loss=loss, early_stopping=False, random_state=0)
    model = make_pipeline(encoded, trees)
    unseen = cross_val_predict(model, columns, minutes, cv=half)
    cuts[name] = min(range(-20, 31), key=lambda cut: dollars(train, unseen, cut))
    forecasts[name] = model.fit(columns, minutes).predict(test.drop(columns=outcome))
print("                   MSE  RMSE   MAE  reaches  dollars")
print("                 min^2   min   min   15 min  from 15")
for name, forecast in forecasts.items():
    errors = forecast - test.arr_delay
    mse, mae = (errors**2).mean(), errors.abs().mean()
    print(f"{name:15} {mse:6,.0f} {mse**0.5:5.1f} {mae:5.1f}", end="")
    print(f" {(forecast >= 15).mean():8.1%} {dollars(test, forecast, 15):8,.0f}")
for name, cut in cuts.items():
    price = dollars(test, forecasts[name], cut)
    print(f"{name:15} from {cut:2} min on, best in training: {price:,.0f}")
