"""SIMULATED camera: a sixth of the obstacles is missed, and new colours turn clear road into obstacles."""

import base64

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

drive = pd.read_csv("docs/data/driving_frames.csv.gz")  # 80 frames a track, in order
frames = np.frombuffer(b"".join(map(base64.b64decode, drive.frame)), np.uint8) / 255
frames = frames.reshape(-1, 21, 24, 3)
rng = np.random.default_rng(0)


def drive_up(tracks, objects, steps):
    """Paint nothing, a shadow or an obstacle ahead, the same one in all frames of a drive."""
    kind = rng.choice(3, objects, p=[0.5, 0.3, 0.2])
    first = 80 * rng.choice(tracks, objects) + rng.integers(0, 82 - 2 * steps, objects)
    rows = first[:, None] + 2 * np.arange(steps)  # frames 0.2 s apart
    ahead, road = frames[:, 5:12, 9:16][rows], frames[:, 15:16, 12:13][rows]
    core = ahead[:, :, 2:5, 2:5]
    core[kind == 1] *= rng.uniform(0.4, 0.8, ((kind == 1).sum(), 1, 1, 1, 1))
    core[kind == 2] = rng.random(((kind == 2).sum(), 1, 1, 1, 3))  # of any colour
    ahead = ahead + rng.normal(0, 0.08, ahead.shape)  # a poor camera
    unlike = np.abs(ahead - road)[:, :, 2:5, 2:5].mean(axis=(2, 3, 4))
    views = {"one number": unlike, "pixels": ahead, "minus road": ahead - road}
    return kind, {n: v.reshape(objects * steps, -1) for n, v in views.items()}


trees = HistGradientBoostingClassifier(max_iter=15, early_stopping=False, random_state=0)
kind, seen = drive_up(range(7), 1200, 1)
places = {"unseen": range(7, 14), "new colours": range(14, 20)}
tests = {place: drive_up(tracks, 1500, 1) for place, tracks in places.items()}
print("SIMULATED              obstacle  nothing    shadow")
print("called                     none  obstacle  obstacle")
for view, known in seen.items():
    trees.fit(known, kind)
    for place, (truth, looks) in tests.items():
        obstacle = trees.predict(looks[view]) == 2
        print(f"{view:10} {place:11} {(~obstacle)[truth == 2].mean():8.3f}", end="")
        print(f" {obstacle[truth == 0].mean():9.3f} {obstacle[truth == 1].mean():9.3f}")
shown = frames[[[40, 130, 600], [1150, 1240, 1550]]]
plt.imshow(np.vstack([np.hstack(row) for row in shown]))
plt.axis("off")
plt.show()
