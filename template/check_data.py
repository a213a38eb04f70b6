"""Refuse a table that breaks what the rest of the project relies on: one line for each finding."""

import sys

import pandas as pd

import project

# smallest and largest value that can be true, and how many rows may lie outside (looked at, and left in)
RANGES = {
    project.TARGET: (10_000, 1_000_000, 0),
    "gr_liv_area": (200, 6_000, 0),
    "lot_area": (1_000, 250_000, 0),
    "year_built": (1850, 2010, 0),
    "full_bath": (0, 6, 0),
}


def findings(houses: pd.DataFrame) -> list[str]:
    """What is wrong with the table; empty if it keeps the contract."""
    wanted = [*project.INPUTS, project.TARGET, "year_sold"]
    if lost := [name for name in wanted if name not in houses]:
        return [f"missing columns: {', '.join(lost)}"]
    found = []
    for name in wanted:
        if blank := int(houses[name].isna().sum()):
            found.append(f"{name}: {blank} blank values")
    for name in wanted:
        if name not in project.WORDS and not pd.api.types.is_numeric_dtype(houses[name]):
            found.append(f"{name}: text among the numbers")
        elif name in RANGES:
            low, high, allowed = RANGES[name]
            outside = int((~houses[name].between(low, high)).sum())
            if outside > allowed:
                found.append(f"{name}: {outside} values outside {low:,} to {high:,}")
    if (doubled := int(houses.duplicated().sum())) > 1:  # two twin houses are known
        found.append(f"{doubled} rows stand there twice")
    early = int((houses.year_built > houses.year_sold).sum()) if not found else 0
    if early > 1:  # one house is known to have been sold before it was finished
        found.append(f"{early} houses sold before they were built")
    learned, judged = project.split(houses)
    if min(len(learned), len(judged)) < 300:
        found.append(f"too few rows: {len(learned)} to learn from, {len(judged)} to judge")
    return found


if __name__ == "__main__":
    houses = project.table()
    found = findings(houses)
    print("\n".join(found) or f"{len(houses):,} rows keep the contract")
    sys.exit(bool(found))
