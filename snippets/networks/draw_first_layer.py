"""On handwritten digits the network is level with a line, and three like images beat it."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier

pixels, digit = load_digits(return_X_y=True)
x = pixels / 16
networks = [MLPClassifier(32, learning_rate_init=0.01, random_state=s) for s in range(3)]
models = {  # a fit for each stretch, numbers kept, numbers multiplied for one image
    "most frequent digit": ([DummyClassifier()] * 3, 1, 0),
    "logistic regression": ([LogisticRegression(solver="newton-cholesky")] * 3, 650, 640),
    "network, 3 seeds": (networks, 65 * 32 + 33 * 10, 64 * 32 + 32 * 10),
    "three like images": ([KNeighborsClassifier(3)] * 3, 65 * 1400, 64 * 1400),
}
starts = (1400, 800, 200)  # in the order of the file
print("wrong of 397 from image ", *(f"{start:5}" for start in starts), " multiplied   kept")
for name, (fits, kept, multiplied) in models.items():
    print(f"{name:24}", end="")
    for model, start in zip(fits, starts):
        new = np.arange(start, start + 397)
        model.fit(np.delete(x, new, axis=0), np.delete(digit, new))
        print(f"{(model.predict(x[new]) != digit[new]).sum():6}", end="")
    print(f"{multiplied:12,} {kept:6,}")
weights = networks[0].coefs_[0]  # a row for each pixel, a column for each unit
silent = ((x[:1400] @ weights + networks[0].intercepts_[0]) <= 0).all(axis=0).sum()
print(f"first network: {silent} of 32 units answer 0 to every image fitted on")
tiles = np.pad(weights.T.reshape(4, 8, 8, 8), ((0, 0), (0, 0), (1, 1), (1, 1)))
plt.imshow(np.vstack([np.hstack(row) for row in tiles]), cmap="RdBu", vmin=-2, vmax=2)
plt.title("weights of 32 units: blue for ink, red against")
plt.axis("off")
plt.show()
