"""Calibration bins equal the library's, and the error they give depends on their number."""

import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.datasets import load_breast_cancer
from sklearn.naive_bayes import GaussianNB


def calibration(y, p, bins):
    """Chance said, share seen and rows, each (m,), of the m bins that are not empty."""
    inner = np.linspace(0, 1, bins + 1)[1:-1]
    place = np.searchsorted(inner, p)  # p = 1 falls into the last bin, not past it
    many = np.bincount(place, minlength=bins)
    full = many > 0
    said, seen = (np.bincount(place, w, minlength=bins)[full] / many[full] for w in (p, y))
    return said, seen, many[full]


def calibration_error(y, p, bins):
    """Mean gap between said and seen, each bin weighted by its rows."""
    said, seen, many = calibration(y, p, bins)
    return np.average(np.abs(said - seen), weights=many)


X, healthy = load_breast_cancer(return_X_y=True)
p = GaussianNB().fit(X[:300], healthy[:300]).predict_proba(X[300:])[:, 1]
y = healthy[300:]
said, seen, many = calibration(y, p, 10)
library = calibration_curve(y, p, n_bins=10)
print(f"{len(many)} of 10 bins hold rows; library:", np.allclose([seen, said], library))
for bin, name in ((0, "lowest "), (-1, "highest")):
    print(f"{name} bin: said {said[bin]:.3f}, seen {seen[bin]:.3f}, {many[bin]} patients")
errors = [f"{calibration_error(y, p, bins):.3f}" for bins in (1, 2, 10, 50)]
print("calibration error with 1, 2, 10, 50 bins:", *errors)
sums = np.bincount(np.ceil(p * 10).clip(1).astype(int), p - y)  # no mean, no weight
by_hand = np.abs(sums).sum() / len(y)
print("  10 bins from sums alone:", np.isclose(by_hand, calibration_error(y, p, 10)))
level = np.full(len(y), y.mean())
print(f"everybody gets the mean chance: {calibration_error(y, level, 10):.3f}")
