"""What every part of the project agrees on: the question's columns, the file, and who learns from which rows."""

from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).resolve().parent
TABLE = FOLDER / "data" / "ames_houses.csv.gz"
TARGET = "sale_price"  # dollars
WORDS = ["neighborhood", "bldg_type", "house_style", "overall_cond", "central_air"]
NUMBERS = [
    "lot_area",  # areas in square feet
    "gr_liv_area",
    "total_bsmt_sf",
    "garage_area",
    "year_built",
    "full_bath",
    "fireplaces",
]
INPUTS = WORDS + NUMBERS  # all known on the day the house is listed
JUDGED_FROM = 2009  # sales of this year and later are not learned from


def table() -> pd.DataFrame:
    """One row for each sale."""
    return pd.read_csv(TABLE)


def split(houses: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(rows to learn from, rows that judge): by time, as the model will be used on later sales."""
    later = houses.year_sold >= JUDGED_FROM
    return houses[~later], houses[later]
