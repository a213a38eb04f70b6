"""More filters read better; more cells read better at rest, worse moved; mixed pixels undo it."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.datasets import load_digits
from sklearn.linear_model import RidgeClassifier

images, digit = load_digits(return_X_y=True)
mixed = images[:, np.random.default_rng(9).permutation(64)]  # one shuffle for all images


def pooled(images, count, cells, draw):
    """The strongest answer of each filter in each cell of a grid over the picture."""
    patches = sliding_window_view(images[:1000, 6:14, 6:14], (5, 5), axis=(1, 2))
    chosen = np.random.default_rng(draw).choice(16000, count, replace=False)
    filters = patches.reshape(-1, 25)[chosen]
    filters = filters - filters.mean(axis=1, keepdims=True)
    filters /= np.linalg.norm(filters, axis=1, keepdims=True) + 1e-9
    grid = (cells, 16 // cells, cells, 16 // cells, count)
    windows = (w.reshape(-1, 25) for w in sliding_window_view(images, (5, 5), axis=(1, 2)))
    return np.stack(
        [(w @ filters.T).reshape(grid).max(axis=(1, 3)).ravel() for w in windows]
    )


print("wrong, mean      400 to     397 to")
print("of two draws     choose     judge")
print("               rest moved  rest moved")
for name, pixels, count, cells in [
    ("line on pixels", images, 0, 0),
    ("line, mixed", mixed, 0, 0),
    ("16, one cell", images, 16, 1),
    ("64, one cell", images, 64, 1),
    ("64, 2 x 2", images, 64, 2),
    ("64, mixed", mixed, 64, 1),
]:
    canvas = np.pad(pixels.reshape(-1, 8, 8) / 16, ((0, 0), (6, 6), (6, 6)))
    both = np.concatenate([canvas, np.roll(canvas[1000:], 1, axis=2)])  # the last 797 moved
    wrong = []
    for draw in range(2 if count else 1):
        view = both[:, 6:14, 6:15].reshape(-1, 72)  # where there are pixels
        if count:
            view = pooled(both, count, cells, draw)
        model = RidgeClassifier().fit(view[:1000], digit[:1000])
        missed = model.predict(view[1000:]) != np.tile(digit[1000:], 2)
        wrong += [[part.sum() for part in np.split(missed, [400, 797, 1197])]]
    wrong = np.mean(wrong, axis=0)
    print("{:14}{:5.1f}{:6.1f}{:6.1f}{:6.1f}".format(name, *wrong[[0, 2, 1, 3]]))
