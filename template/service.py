"""The model behind an HTTP address, with a schema that refuses: uvicorn service:app"""

import pandas as pd
import skops.io
from fastapi import FastAPI, Request, exceptions
from fastapi.responses import JSONResponse
from pydantic import Field, create_model

import project

# what skops does not know by itself; looked up once: the class of a single tree in scikit-learn
REVIEWED = ["sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor"]
model = skops.io.load(project.FOLDER / "model.skops", trusted=REVIEWED)

fields = {name: (str, ...) for name in project.WORDS}
fields |= {name: (float, Field(ge=0)) for name in project.NUMBERS}
fields["gr_liv_area"] = (float, Field(ge=200, le=6_000))
House = create_model("House", __config__={"extra": "forbid"}, **fields)
app = FastAPI(title="What will this house sell for?")


@app.post("/price")
def price(house: House) -> dict[str, int]:
    """The price in dollars."""
    row = pd.DataFrame([house.model_dump()])
    return {"dollars": round(float(model.predict(row[project.INPUTS])[0]))}


@app.exception_handler(exceptions.RequestValidationError)
def refuse(request: Request, error: Exception) -> JSONResponse:
    """One reason a field, without the input: it may be a NaN, which JSON cannot carry."""
    return JSONResponse({str(e["loc"][-1]): e["msg"] for e in error.errors()}, 422)
