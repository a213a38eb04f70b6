"""SIMULATED images: a corner mark wins at home and fails elsewhere; other exposure breaks the threshold."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import PredefinedSplit, cross_val_predict

down, across = np.mgrid[0:20, 0:20] / 19


def simulate(rng, mark=(0.8, 0.1), scale=1, offset=0):
    """Images of 300 patients; a scanner marks some of the ill and of the healthy."""
    owner = np.repeat(np.arange(300), rng.integers(1, 5, 300).astype(np.intp))
    ill, side, x, y, depth, tall, shift = rng.random((7, 300))[:, owner, None, None]
    contrast, light, scanner = rng.random((3, len(owner), 1, 1))  # differ by image
    x, y, ill = 0.25 + 0.1 * x + 0.4 * (side < 0.5), 0.35 + 0.35 * y, ill < 0.35
    spot = (0.12 + 0.16 * depth) * np.exp(-((across - x) ** 2 + (down - y) ** 2) / 0.09**2)
    images = rng.normal(0.75, 0.05, (len(owner), 20, 20)) + ill * spot
    for lung in (0.27 + 0.06 * shift, 0.67 + 0.06 * shift):
        far = ((across - lung) / 0.14) ** 2 + ((down - 0.5) / (0.26 + 0.06 * tall)) ** 2
        images -= 0.45 * np.exp(-(far**2))
    images = images * (0.85 + 0.3 * contrast) + 0.12 * light - 0.06
    images[(scanner < np.where(ill, *mark)).ravel(), 1:3, 16:19] = 1
    return (scale * images + offset).clip(0, 1), ill.ravel(), owner


views = {"corner": np.s_[:, 1:3, 16:19], "below it": np.s_[:, 4:], "all": np.s_[:]}
places, model, scores = ("home", "no mark", "and paler"), LogisticRegression(), {}
for rng in map(np.random.default_rng, range(4)):
    images, ill, owner = simulate(rng)
    hospitals = simulate(rng), simulate(rng, (0, 0)), simulate(rng, (0, 0), 0.8, 0.1)
    for view, part in views.items():
        pixels, cut = images[part].reshape(len(ill), -1), PredefinedSplit(owner % 3)
        said = cross_val_predict(model, pixels, ill, cv=cut, method="predict_proba")[:, 1]
        threshold = np.quantile(said[ill], 0.10)  # flags 90% of the ill in the folds
        model.fit(pixels, ill)
        for seen, truth, _ in hospitals:
            risk = model.predict_proba(seen[part].reshape(len(truth), -1))[:, 1]
            flag, local = risk >= threshold, risk >= np.quantile(risk[truth], 0.10)
            rates = flag[truth].mean(), 1 - flag[~truth].mean(), 1 - local[~truth].mean()
            scores.setdefault(view, []).append((roc_auc_score(truth, risk), *rates))
print("SIMULATED, mean of 4 draws   AUC  sensitivity  specificity  if set locally")
for view, rows in scores.items():
    for place, row in zip(places, np.reshape(rows, (4, 3, 4)).mean(axis=0)):
        print("{:10} {:12} {:8.3f} {:12.3f} {:12.3f} {:15.3f}".format(view, place, *row))
shown = np.hstack([images[ill][1], model.coef_.reshape(20, 20)])  # all: the last view
plt.imshow(shown, cmap="gray", vmin=0, vmax=1)
plt.title("a simulated ill patient, and the weights")
plt.show()
