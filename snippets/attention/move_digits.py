"""A digit moved by a pixel breaks models of fixed pixels; filters that look everywhere see no change."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier

images, digit = load_digits(return_X_y=True)
canvas = np.pad(images.reshape(-1, 8, 8) / 16, ((0, 0), (6, 6), (6, 6)))  # room to move
train, new, truth, wanted = canvas[:1400], canvas[1400:], digit[:1400], digit[1400:]
patches = sliding_window_view(train[:, 6:14, 6:14], (5, 5), axis=(1, 2)).reshape(-1, 25)
steps = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
copies = np.concatenate([np.roll(train, step, axis=(1, 2)) for step in steps])


def pooled(images, draw):
    """Slide 64 random patches of training images; keep the strongest answer of each."""
    if draw is None:
        return images.reshape(len(images), -1)  # plain pixels
    filters = patches[np.random.default_rng(draw).choice(len(patches), 64, replace=False)]
    filters = filters - filters.mean(axis=1, keepdims=True)
    filters /= np.linalg.norm(filters, axis=1, keepdims=True) + 1e-9
    windows = (w.reshape(-1, 25) for w in sliding_window_view(images, (5, 5), axis=(1, 2)))
    return np.stack([(window @ filters.T).max(axis=0) for window in windows])


line, near = LogisticRegression(tol=1e-6, max_iter=3000), KNeighborsClassifier(3)
network = MLPClassifier(32, learning_rate_init=0.01, random_state=0)
print("wrong of 397, pixels moved  0   1   2")
for name, model, draw, pictures in [
    ("most frequent digit", DummyClassifier(), None, train),
    ("logistic regression", line, None, train),
    ("network", network, None, train),
    ("three like images", near, None, train),
    ("three like, nine copies", near, None, copies),
    ("64 filters, draw 0", RidgeClassifier(), 0, train),
    ("64 filters, draw 1", RidgeClassifier(), 1, train),
    ("64 filters, draw 2", RidgeClassifier(), 2, train),
]:
    model.fit(pooled(pictures, draw), np.resize(truth, len(pictures)))
    moved = [pooled(np.roll(new, step, axis=2), draw) for step in range(3)]
    wrong = [(model.predict(view) != wanted).sum() for view in moved]
    print("{:25}{:4}{:4}{:4}".format(name, *wrong))
