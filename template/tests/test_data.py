"""The contract holds for the table, and refuses one that is broken."""

import pytest

import check_data
import project


def test_the_table_keeps_the_contract():
    assert check_data.findings(project.table()) == []


def broken(houses, how):
    if how == "missing":
        return houses.drop(columns="lot_area")
    if how == "blank":
        return houses.assign(gr_liv_area=houses.gr_liv_area.where(houses.index > 3))
    if how == "square metres":
        return houses.assign(gr_liv_area=houses.gr_liv_area * 0.0929)
    if how == "thousands":
        return houses.assign(sale_price=houses.sale_price / 1000)
    if how == "text":
        return houses.assign(lot_area=houses.lot_area.astype(str) + " sq ft")
    return houses.iloc[[*range(len(houses)), 0, 1]]  # doubled


WORD = {
    "missing": "missing columns",
    "blank": "blank values",
    "square metres": "gr_liv_area",
    "thousands": "sale_price",
    "text": "text among the numbers",
    "doubled": "twice",
}


@pytest.mark.parametrize("how", WORD)
def test_a_broken_table_is_refused_with_the_reason(how):
    found = check_data.findings(broken(project.table(), how))
    assert any(WORD[how] in line for line in found), found
