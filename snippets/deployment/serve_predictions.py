"""The model behind an HTTP address: the names in its schema are those the model learned."""

import pandas as pd
import skops.io
from fastapi import FastAPI, Request, exceptions
from fastapi.responses import JSONResponse
from pydantic import Field, create_model
from sklearn import compose, ensemble, pipeline, preprocessing

encoder = preprocessing.OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
words = ["origin", "dest", "carrier", "plane_maker"]
columns = compose.make_column_transformer((encoder, words), remainder="passthrough")
boosting = ensemble.HistGradientBoostingClassifier(early_stopping=False, random_state=0)
model = pipeline.make_pipeline(columns, boosting)
if __name__ == "__main__":  # a rehearsal trains; a container loads the file it was given
    flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
    train = flights[flights.scheduled_at < "2013-07-01"]
    model.fit(train.drop(columns=["scheduled_at", "arr_delay", "late"]), train.late)
else:
    reviewed = ["sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor"]
    model = skops.io.load("model.skops", trusted=reviewed)

fields = dict.fromkeys(model.feature_names_in_, float | None)
fields |= {"dest": str, "carrier": str, "hour": int, "weekday": int}
fields |= {"plane_maker": str | None, "origin": (str, Field(pattern="^(EWR|JFK|LGA)$"))}
fields["temp_f"] = (float | None, Field(ge=0, le=110))
Flight = create_model("Flight", __config__={"extra": "forbid", "strict": True}, **fields)
app = FastAPI()


@app.post("/late")
def late(flight: Flight) -> dict[str, float]:
    """The chance to arrive 15 minutes late or more; null means unknown, as in training."""
    row = pd.DataFrame([flight.model_dump()]).astype({"plane_maker": "str"})  # (1)!
    return {"chance": model.predict_proba(row)[0, 1]}


@app.exception_handler(exceptions.RequestValidationError)
def refuse(request: Request, error: Exception) -> JSONResponse:
    """One reason a field, without the input: it may be a NaN, which JSON cannot carry."""
    return JSONResponse({str(e["loc"][-1]): e["msg"] for e in error.errors()}, 422)


if __name__ == "__main__":
    flight = flights.loc[20_000, list(fields)].to_dict()
    for change in [{}, {"plane_maker": None}, {"temp_f": 28.3}]:
        print(f"{late(Flight(**flight | change))['chance']:.3f} {change}")
