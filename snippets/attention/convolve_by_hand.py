"""A filter slid by hand equals scipy's correlation, and a moved picture gives the moved answer."""

import base64

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.signal import convolve2d, correlate2d

drive = pd.read_csv("docs/data/driving_frames.csv.gz")  # SIMULATED
frame = np.frombuffer(base64.b64decode(drive.frame[40]), np.uint8).reshape(21, 24, 3)
grey = frame.mean(axis=2) / 255


def slide(image, weights):
    """Over every window the same weights: multiply, add up, move on by one."""
    tall, wide = weights.shape
    answer = np.empty((image.shape[0] - tall + 1, image.shape[1] - wide + 1))
    for row, column in np.ndindex(answer.shape):
        answer[row, column] = (
            image[row : row + tall, column : column + wide] * weights
        ).sum()
    return answer


edge = np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]])  # left brighter than right
ours, moved = slide(grey, edge), slide(np.roll(grey, 2, axis=1), edge)
print("largest difference (SIMULATED frame)")
for what, gap in {
    "ours, scipy's correlate2d": ours - correlate2d(grey, edge, mode="valid"),
    "ours, scipy's convolve2d": ours - convolve2d(grey, edge, mode="valid"),
    "the same, filter turned": ours - convolve2d(grey, edge[::-1, ::-1], mode="valid"),
    "frame moved, answer moved": moved[:, 4:] - ours[:, 2:-2],
}.items():
    print(f"{what:28}{abs(gap).max():.6f}")
print("pixels  filter, multiplied  dense")
for tall, wide in ((21, 24), (42, 48)):
    out = (tall - 2) * (wide - 2)
    print(f"{tall * wide:6,}{edge.size:7}{out * edge.size:11,}{tall * wide * out:12,}")
both = grey[1:-1, 1:-1], np.ones((19, 1)), abs(ours) / abs(ours).max()
plt.imshow(np.hstack(both), cmap="gray", vmin=0, vmax=1)
plt.title("a simulated frame, and its edges")
plt.axis("off")
plt.show()
