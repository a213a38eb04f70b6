"""The split is honest, the result is the one that was written down, and it beats the baseline."""

import json

import numpy as np
import pytest

import project
import train
import write_card

RESULTS = project.FOLDER / "results.json"


@pytest.fixture(scope="module")
def again():
    learned, judged = project.split(project.table())
    name, tried = train.chosen(learned)
    model = train.fitted(train.candidates()[name], learned)
    return train.results(learned, judged, model, name, tried), model, judged


def test_no_sale_is_learned_from_that_judges():
    learned, judged = project.split(project.table())
    assert learned.year_sold.max() < judged.year_sold.min()


def test_the_model_is_better_than_the_neighbourhoods_median(again):
    found = again[0]
    assert found["interval"][1] < found["median error, neighbourhood's median"]


def test_the_results_written_down_are_those_the_code_gives(again):
    written = json.loads(RESULTS.read_text("utf-8"))
    assert written["model"] == again[0]["model"]
    for key in ("median error, model", "median error, neighbourhood's median"):
        assert written[key] == pytest.approx(again[0][key], rel=1e-3)


def test_the_model_does_not_read_the_price(again):
    _, model, judged = again
    dearer = judged.assign(sale_price=judged.sale_price * 2)
    assert np.array_equal(
        model.predict(judged[project.INPUTS]), model.predict(dearer[project.INPUTS])
    )


def test_the_card_quotes_the_results():
    card = (project.FOLDER / "MODEL_CARD.md").read_text("utf-8")
    assert card == write_card.card(), "run: python write_card.py"
