"""A late rate per plane: fitted on all rows it invents a saving, fitted carelessly it costs one."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder, TargetEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
raw = pd.read_csv("docs/data/flights.csv.gz")
flights["tailnum"] = raw.tailnum[raw.arr_delay.notna()].array  # same flights, same order
first_half = flights.scheduled_at < "2013-07-01"
words = ["origin", "dest", "carrier", "plane_maker"]


def report(name: str, plane: object, rows: pd.DataFrame) -> None:
    """Train the model of this case, the plane prepared by `plane`; print AUC and cost."""
    code = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    model = make_pipeline(
        make_column_transformer(
            (code, words), (plane, ["tailnum"]), remainder="passthrough"
        ),
        HistGradientBoostingClassifier(early_stopping=False, random_state=0),
    )
    columns = rows.drop(columns=["scheduled_at", "arr_delay", "late"])
    model.fit(columns[first_half], rows.late[first_half])
    chance = model.predict_proba(columns[~first_half])[:, 1]
    late, warned = rows.late[~first_half] == 1, chance >= 0.20
    # a missed late flight costs 100 dollars, a false warning 25
    cost = (100 * (late & ~warned).mean() + 25 * (~late & warned).mean()) * 1000
    print(f"{name:40}{roc_auc_score(late, chance):6.3f}{cost:9,.0f} $")


print(f"{'late rate of the plane from':40}{'AUC':>6}{'cost':>11}")
report("nothing: no such column", "drop", flights)
np.random.seed(0)  # TargetEncoder deals its folds by the global seed
report("other training flights, in the pipeline", TargetEncoder(), flights)
for name, known in {
    "training flights, its own included": flights[first_half],
    "all flights, the test half included": flights,
}.items():
    encoder = TargetEncoder().fit(known[["tailnum"]], known.late)
    rates = flights.assign(tailnum=encoder.transform(flights[["tailnum"]]))
    report(name, "passthrough", rates)
per_plane = flights[first_half].tailnum.value_counts().mean()
print(f"\ntraining flights of a plane, on average: {per_plane:.1f}")
