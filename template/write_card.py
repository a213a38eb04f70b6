"""MODEL_CARD.md from results.json: no number in it is typed by hand."""

import json

import project

CARD = """# Model card: prices of houses in Ames, Iowa

- **Asked**: what a house will sell for, on the day it is listed.
- **For**: a first figure for the seller's agent, who sees the house. **Not for**: taxes, loans, other towns, other years.
- **Learned from**: {learned:,} sales up to the year {last}. **Judged on**: {judged:,} later sales, once.
- **Model**: {model}, chosen on the last year learned from ({tried}).
- **Median error**: {ours:.1%} ({low:.1%} to {high:.1%} if rows are drawn again); the neighbourhood's median alone {simple:.1%}.
- **More than 20% off**: {far:.1%} of the sales judged.

| group | sales judged | median error |
|---|---|---|
{groups}

- **Who pays**: too low a price costs the seller, too high a price costs weeks. The agent corrects both; the model does not see the inside.
- **Known limits**: one town, {first} to 2010, before and after a crash; unusual sales (family, foreclosure) are in, and worse.
- **Data**: De Cock (2011), as in the R package modeldata, MIT; see data/README.md.
"""


def card() -> str:
    """The text of the card."""
    found = json.loads((project.FOLDER / "results.json").read_text("utf-8"))
    years = project.table().year_sold
    low, high = found["interval"]
    tried = found["tried on the last year learned from"]
    return CARD.format(
        learned=found["rows learned from"],
        judged=found["rows judged"],
        first=years.min(),
        last=project.JUDGED_FROM - 1,
        model=found["model"],
        tried=", ".join(f"{name} {error:.1%}" for name, error in tried.items()),
        ours=found["median error, model"],
        simple=found["median error, neighbourhood's median"],
        low=low,
        high=high,
        far=found["more than 20% off"],
        groups="\n".join(
            f"| {name} | {line['rows']} | {line['median error']:.1%} |"
            for name, line in found["groups"].items()
        ),
    )


if __name__ == "__main__":
    (project.FOLDER / "MODEL_CARD.md").write_text(card(), "utf-8")
    print("MODEL_CARD.md is written")
