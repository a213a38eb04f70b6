"""The service answers what the model says, and refuses what it cannot answer."""

import pytest
from fastapi.testclient import TestClient

import project
import service

client = TestClient(service.app)
house = project.table()[project.INPUTS].iloc[0].to_dict()


def test_the_answer_is_the_models_own():
    row = project.table()[project.INPUTS].iloc[:1]
    answer = client.post("/price", json=house)
    assert answer.status_code == 200
    assert answer.json() == {"dollars": round(float(service.model.predict(row)[0]))}


@pytest.mark.parametrize(
    ("field", "value"),
    [("gr_liv_area", 156), ("lot_area", "large"), ("colour", "red"), ("fireplaces", None)],
)
def test_a_wrong_field_is_refused_by_name(field, value):
    answer = client.post("/price", json=house | {field: value})
    assert answer.status_code == 422
    assert list(answer.json()) == [field]


def test_a_neighbourhood_never_seen_still_gets_an_answer():
    answer = client.post("/price", json=house | {"neighborhood": "Moon"})
    assert answer.status_code == 200
