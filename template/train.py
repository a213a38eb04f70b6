"""Baseline, model, score and errors, from the table to results.json and model.skops."""

import json

import numpy as np
import pandas as pd
import skops.io
from sklearn.compose import TransformedTargetRegressor, make_column_transformer
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

import project


def baseline(learned: pd.DataFrame, asked: pd.DataFrame) -> np.ndarray:
    """The median price of the neighbourhood; of the town, where nothing was sold before."""
    middle = learned.groupby("neighborhood")[project.TARGET].median()
    town = learned[project.TARGET].median()
    return asked["neighborhood"].map(middle).fillna(town).to_numpy()


def candidates() -> dict[str, TransformedTargetRegressor]:
    """The models that are tried; all learn the logarithm, for errors matter in per cent."""
    codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    flags = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    ridge = make_pipeline(
        make_column_transformer(
            (flags, project.WORDS), (StandardScaler(), project.NUMBERS)
        ),
        RidgeCV(alphas=np.logspace(-2, 3, 11)),
    )
    boosting = make_pipeline(
        make_column_transformer((codes, project.WORDS), remainder="passthrough"),
        HistGradientBoostingRegressor(early_stopping=False, random_state=0),
    )
    return {
        name: TransformedTargetRegressor(model, func=np.log, inverse_func=np.exp)
        for name, model in {"ridge": ridge, "boosting": boosting}.items()
    }


def off(said: np.ndarray, houses: pd.DataFrame) -> np.ndarray:
    """How far each answer is off, as a share of the price."""
    return np.abs(said / houses[project.TARGET].to_numpy() - 1)


def fitted(model, learned: pd.DataFrame):
    """The model, fitted to the inputs of these rows."""
    return model.fit(learned[project.INPUTS], learned[project.TARGET])


def chosen(learned: pd.DataFrame) -> tuple[str, dict[str, float]]:
    """The candidate that is best on the last year learned from, and the error of each there."""
    last = learned.year_sold == learned.year_sold.max()
    errors = {}
    for name, model in candidates().items():
        said = fitted(model, learned[~last]).predict(learned[last][project.INPUTS])
        errors[name] = float(np.median(off(said, learned[last])))
    return min(errors, key=errors.get), errors


def interval(shares: np.ndarray, draws: int = 2000) -> list[float]:
    """A 95% interval of the median, from rows drawn again."""
    again = np.random.default_rng(0).choice(shares, (draws, len(shares)))
    return [float(q) for q in np.quantile(np.median(again, axis=1), [0.025, 0.975])]


def results(learned: pd.DataFrame, judged: pd.DataFrame, model, name, tried) -> dict:
    """Everything the README, the card and the tests quote."""
    simple = off(baseline(learned, judged), judged)
    share = off(model.predict(judged[project.INPUTS]), judged)
    sold = judged["neighborhood"].map(learned["neighborhood"].value_counts()).fillna(0)
    groups = {
        "usual sale": judged.sale_condition == "Normal",
        "unusual sale": judged.sale_condition != "Normal",
        "under 20 sales to learn from": sold < 20,
    }
    return {
        "rows learned from": len(learned),
        "rows judged": len(judged),
        "tried on the last year learned from": tried,
        "model": name,
        "median error, neighbourhood's median": float(np.median(simple)),
        "median error, model": float(np.median(share)),
        "interval": interval(share),
        "more than 20% off": float(np.mean(share > 0.20)),
        "groups": {
            group: {"rows": int(rows.sum()), "median error": float(np.median(share[rows]))}
            for group, rows in groups.items()
        },
    }


def main() -> None:
    """Train, judge once, write results.json and model.skops."""
    learned, judged = project.split(project.table())
    name, tried = chosen(learned)
    model = fitted(candidates()[name], learned)
    found = results(learned, judged, model, name, tried)
    text = json.dumps(found, indent=1)
    (project.FOLDER / "results.json").write_text(text + "\n", "utf-8")
    skops.io.dump(model, project.FOLDER / "model.skops")
    simple, ours = (
        found["median error, neighbourhood's median"],
        found["median error, model"],
    )
    low, high = found["interval"]
    print(f"learned from {len(learned):,} sales, judged on {len(judged):,} later ones")
    print(f"median error: neighbourhood's median {simple:.1%}")
    print(f"              {name:21} {ours:.1%} ({low:.1%} to {high:.1%})")
    for group, line in found["groups"].items():
        print(
            f"  {group:30} {line['rows']:4} sales, median error {line['median error']:.1%}"
        )


if __name__ == "__main__":
    main()
