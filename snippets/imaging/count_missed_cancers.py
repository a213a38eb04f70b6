"""The default threshold misses nine cancers in 212; the priced one misses one, for fifty more false alarms."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binomtest
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()  # one row a woman with a lump, real
cancer = data.target == 0
fifth = PredefinedSplit(np.arange(len(cancer)) % 5)
steps = StandardScaler(), LogisticRegression(max_iter=500)
models = {
    "1 measurement": make_pipeline(SelectKBest(k=1), *steps),  # chosen inside the folds
    "30 measurements": make_pipeline(*steps),
}
flagged = {"nobody": cancer < 0, "everybody": cancer >= 0}
fig, ax = plt.subplots()
for name, model in models.items():
    risk = cross_val_predict(model, data.data, cancer, cv=fifth, method="predict_proba")
    for threshold in (0.5, 1 / (20 + 1)):  # the default; a miss priced at 20 false alarms
        flagged[f"{name}, {threshold:.3f}"] = risk[:, 1] >= threshold
    every = risk[:, 1] >= np.unique(risk[:, 1])[:, None]
    ax.plot((every & ~cancer).sum(axis=1), (~every & cancer).sum(axis=1), label=name)

print(f"{len(cancer)} women, {cancer.sum()} cancers; a miss costs 20 false alarms")
print(
    "flagged                 missed  false  cost  accuracy  specificity  sensitivity (95% interval)"
)
for name, flag in flagged.items():
    missed, false = (cancer & ~flag).sum(), (flag & ~cancer).sum()
    print(f"{name:22} {missed:7} {false:6} {20 * missed + false:5,}", end="")
    sure = binomtest(flag[cancer].sum(), cancer.sum()).proportion_ci(method="wilson")
    rates = (flag == cancer).mean(), (~flag[~cancer]).mean(), flag[cancer].mean(), *sure
    print(" {:9.3f} {:12.3f} {:12.3f} ({:.3f} to {:.3f})".format(*rates))
ax.set(xlabel="false alarms", ylabel="missed cancers", xlim=(0, 200), ylim=(0, 40))
ax.legend()
plt.show()
