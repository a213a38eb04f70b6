"""Two months with one ROC area differ in precision; the best Brier score is worth little."""

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

flights = pd.read_csv("docs/data/flights_ready.csv.gz", parse_dates=["scheduled_at"])
train = flights[flights.scheduled_at < "2013-07-01"]
test = flights[flights.scheduled_at >= "2013-07-01"]
outcome = ["scheduled_at", "arr_delay", "late"]
words = ["origin", "dest", "carrier", "plane_maker"]
encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
model = make_pipeline(
    make_column_transformer((encode, words), remainder="passthrough"),
    HistGradientBoostingClassifier(early_stopping=False, random_state=0),
)
model.fit(train.drop(columns=outcome), train.late)
test = test.assign(risk=model.predict_proba(test.drop(columns=outcome))[:, 1])
test = test.sort_values("risk", ascending=False, kind="stable")
fig, (roc, pr) = plt.subplots(1, 2)
print("            late   ROC   aver.  late in  Brier score:   model")
print("           share  area  prec.   tenth  to all  model   saves")
for _, flown in test.groupby(test.scheduled_at.dt.month):
    name, share = flown.scheduled_at.dt.month_name().iloc[0], flown.late.mean()
    area, average = (
        score(flown.late, flown.risk) for score in (roc_auc_score, average_precision_score)
    )
    top = flown.late[: len(flown) // 10].mean()  # sorted by risk above
    brier, constant = brier_score_loss(flown.late, flown.risk), share * (1 - share)
    print(f"{name:10} {share:.3f} {area:.3f}  {average:.3f}   {top:.3f}", end="")
    print(f"   {constant:.3f}  {brier:.3f}  {1 - brier / constant:6.1%}")
    if name in ("September", "December"):
        hits = flown.late.cumsum().to_numpy()[9::10]
        false = (1 - flown.late).cumsum().to_numpy()[9::10]
        roc.plot(false / false[-1], hits / hits[-1], label=name)
        line = pr.plot(hits / hits[-1], hits / (hits + false))
        pr.axhline(share, color=line[0].get_color(), ls=":")
roc.set(xlabel="false alarm rate", ylabel="recall", xticks=[0, 0.5, 1])
pr.set(xlabel="recall", ylabel="precision", xticks=[0, 0.5, 1])
roc.legend()
plt.show()
