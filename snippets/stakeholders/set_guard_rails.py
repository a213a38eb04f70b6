"""Three limits nobody may break, the threshold they force, and what that costs."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
codes = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((codes, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
month, day = flights.scheduled_at.dt.month, flights.scheduled_at.dt.date


def cost(group, warned):
    """Dollars per 1,000 flights: 100 for a missed late flight, 25 for a false warning."""
    return 1000 * np.where(group.late == 1, 100 * ~warned, 25 * warned).mean()


print("desk: over 540 warnings a day on at most 10% of days")
print("carrier: at most 50% of its on-time flights warned")
print("month: none dearer than the 15:00 rule (dollars per 1,000)")
for label, first, last in [("May, June", 5, 6), ("July on", 7, 12)]:
    learn, ask = flights[month < first], flights[month.between(first, last)]
    model.fit(learn.drop(columns=outcome), learn.late)
    risk = pd.Series(model.predict_proba(ask.drop(columns=outcome))[:, 1], ask.index)
    ways = {f"model at {cut:.2f}": risk >= cut for cut in (0.2, 0.3, 0.4)}
    print(f"\n{label:13}{'desk':>5}{'carrier':>10}{'month':>8} dollars vs 0.20  breaks")
    for name, warned in {"15:00 rule": ask.hour >= 15, **ways}.items():
        # the table holds one flight in nine
        desk = (9 * warned.groupby(day).sum() > 540).mean()
        on_time = warned[ask.late == 0].groupby(ask.carrier).agg(["mean", "size"])
        carrier = on_time["mean"][on_time["size"] >= 100]
        months = [part for _, part in ask.groupby(month)]
        worst = max(cost(m, warned[m.index]) - cost(m, m.hour >= 15) for m in months)
        limits = {"desk": desk > 0.1, "carrier": carrier.max() > 0.5, "month": worst > 0}
        broken = ", ".join(limit for limit in limits if limits[limit]) or "-"
        price, bill = cost(ask, warned) - cost(ask, risk >= 0.2), cost(ask, warned)
        row = f"{name:13}{desk:>5.0%}{carrier.max():>7.1%} {carrier.idxmax()}"
        print(f"{row}{worst:>+8,.0f}{bill:>8,.0f}{price:>+8,.0f}  {broken}")
