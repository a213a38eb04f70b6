"""Histogram binning of scikit-learn 1.9 for the older release the page runs, so that Run prints what is recorded.

Until 1.8 gradient boosting cut a column of more than 255 distinct values at np.percentile's "midpoint"; since 1.9 at
"averaged_inverted_cdf". Nothing else in it moved, but every figure of a boosted model did. Goes when the runtime has 1.9.
"""

import numpy as np
import sklearn
from sklearn.ensemble._hist_gradient_boosting import binning

MINE = binning._find_binning_thresholds


def thresholds(values, max_bins):
    """Bin edges of one column, float64 of shape (bins - 1,); where a column has few values both releases agree."""
    known = values[~np.isnan(values)]
    if len(np.unique(known)) <= max_bins:
        return MINE(values, max_bins)
    shares = np.linspace(0, 100, num=max_bins + 1)[1:-1]
    edges = np.percentile(np.sort(known), shares, method="averaged_inverted_cdf")
    return np.clip(np.unique(edges), None, binning.ALMOST_INF)


if tuple(int(x) for x in sklearn.__version__.split(".")[:2]) < (1, 9):
    binning._find_binning_thresholds = thresholds
