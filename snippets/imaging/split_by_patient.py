"""SIMULATED images: folds that cut through patients find illness even where a coin was tossed."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import PredefinedSplit, cross_val_score

down, across = np.mgrid[0:20, 0:20] / 19


def simulate(rng, patients, least, most):
    """Images of patients: two dark lungs, a bright spot in one of them in the ill."""
    many = rng.integers(least, most + 1, patients).astype(np.intp)
    owner = np.repeat(np.arange(patients), many)
    ill, side, x, y, depth, tall, shift = rng.random((7, patients))[:, owner, None, None]
    contrast, light = rng.random((2, len(owner), 1, 1))  # differ by image
    x, y, ill = 0.25 + 0.1 * x + 0.4 * (side < 0.5), 0.35 + 0.35 * y, ill < 0.35
    spot = (0.12 + 0.16 * depth) * np.exp(-((across - x) ** 2 + (down - y) ** 2) / 0.09**2)
    images = rng.normal(0.75, 0.05, (len(owner), 20, 20)) + ill * spot
    for lung in (0.27 + 0.06 * shift, 0.67 + 0.06 * shift):
        far = ((across - lung) / 0.14) ** 2 + ((down - 0.5) / (0.26 + 0.06 * tall)) ** 2
        images -= 0.45 * np.exp(-(far**2))
    images = images * (0.85 + 0.3 * contrast) + 0.12 * light - 0.06
    return images.clip(0, 1).reshape(len(owner), -1), ill.ravel(), owner


model = LogisticRegression()
print("SIMULATED, AUC, mean of 3 draws     by image  by patient  new patients")
for setting in ((300, 1, 4), (100, 4, 8)):
    aucs = []
    for rng in map(np.random.default_rng, range(3)):
        images, ill, owner = simulate(rng, *setting)
        others, others_ill, _ = simulate(rng, *setting)
        coin = (rng.random(setting[0]) < 0.35)[owner]  # one toss a patient
        for known in (ill, coin):
            for third in (np.arange(len(ill)) % 3, owner % 3):
                cut = PredefinedSplit(third)
                parts = cross_val_score(model, images, known, cv=cut, scoring="roc_auc")
                aucs.append(parts.mean())
        said = model.fit(images, ill).predict_proba(others)[:, 1]
        aucs.append(roc_auc_score(others_ill, said))
    *folds, new = np.reshape(aucs, (3, 5)).mean(axis=0)
    print("{} patients, {} to {} images each".format(*setting))
    print(f"  ill or not                     {folds[0]:11.3f} {folds[1]:11.3f} {new:13.3f}")
    print(f"  a coin tossed for each patient {folds[2]:11.3f} {folds[3]:11.3f}")
    print("    coin by image, each draw", *(f"{auc:.3f}" for auc in aucs[2::5]))
