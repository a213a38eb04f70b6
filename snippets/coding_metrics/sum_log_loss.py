"""Log loss from raw scores stays finite where exp of the scores does not."""

import numpy as np
from scipy.special import log_softmax, softmax
from sklearn import metrics
from sklearn.datasets import load_digits


def log_loss(y, z):
    """Mean of -log softmax(z)[y], for classes y (n,) and raw scores z (n, k)."""
    z = z - z.max(axis=1, keepdims=True)  # the largest becomes 0: exp cannot overflow
    log_sum = np.log(np.exp(z).sum(axis=1))  # of 1 or more, for exp(0) is in it
    return np.mean(log_sum - z[np.arange(len(z)), y])


pixels, digit = load_digits(return_X_y=True)
means = np.array([pixels[:1000][digit[:1000] == d].mean(axis=0) for d in range(10)])
y = digit[1000:]
away = ((pixels[1000:, None] - means) ** 2).sum(axis=2)  # squared distance to each mean
for name, z in {"distances / 100": -away / 100, "distances": -away}.items():
    with np.errstate(all="ignore"):
        chance = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    scipy = -log_softmax(z, axis=1)[np.arange(len(z)), y].mean()
    print(f"{name}, from {z.min():,.0f} to {z.max():,.0f}")
    print(f"  exp at once: {np.isnan(chance).any(axis=1).sum()} of {len(z)} rows are nan")
    print(
        f"  ours {log_loss(y, z):.3f}, scipy to 1e-9: {abs(log_loss(y, z) - scipy) < 1e-9}"
    )
    print(f"  library, from chances: {metrics.log_loss(y, softmax(z, axis=1)):.3f}")
sure, right, wrong = np.array([[0.0, 1000.0]]), np.array([1]), np.array([0])
print("sure and right", log_loss(right, sure), " sure and wrong", log_loss(wrong, sure))
print(f"no idea, ten classes {log_loss(wrong, np.zeros((1, 10))):.3f}")
