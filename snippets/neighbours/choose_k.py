"""One k and one scale do not fit all: digits want few raw neighbours, clients many scaled ones."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_digits
from sklearn.metrics import accuracy_score, roc_auc_score
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler

pixels, digit = load_digits(return_X_y=True)
clients = pd.read_csv("docs/data/card_default.csv.gz")
columns = clients.drop(columns=["id", "default_next_month"]).to_numpy(float)
failed = clients.default_next_month.to_numpy()
fifth = np.arange(len(digit)) * 5 // len(digit)
tenth = np.arange(len(failed)) * 10 // len(failed)
cases = {  # known rows, rows to choose on, rows to judge on
    "digits, share right": (pixels, digit, fifth < 3, fifth == 3, fifth == 4),
    "clients, AUC": (columns, failed, tenth < 1, tenth == 6, tenth == 7),
}
steps = (1, 5, 25, 125)
fig, axes = plt.subplots(1, 2)
for ax, (name, (raw, truth, known, *later)) in zip(axes, cases.items()):
    scaled = StandardScaler().fit(raw[known]).transform(raw)
    print(f"{name:22} chosen on   judged on")
    for scale, table in {"raw": raw, "scaled": scaled}.items():
        model, judged = NearestNeighbors(n_neighbors=125).fit(table[known]), []
        near = [model.kneighbors(table[now])[1] for now in later]  # nearest first
        for k in steps:
            scores = []
            for now, rows in zip(later, near):
                share = np.eye(truth.max() + 1)[truth[known][rows[:, :k]]].mean(axis=1)
                if name.endswith("AUC"):
                    scores.append(roc_auc_score(truth[now], share[:, 1]))
                else:
                    scores.append(accuracy_score(truth[now], share.argmax(axis=1)))
            print(f"  {scale:7}{k:4} neighbours {scores[0]:8.3f}{scores[1]:12.3f}")
            judged.append(100 * scores[1])
        ax.plot(steps, judged, "o-", label=scale)
    ax.set(xscale="log", xlabel="neighbours", ylabel=f"{name}, times 100")
    ax.set_xticks(steps, steps)
    ax.minorticks_off()
axes[0].legend()
plt.show()
