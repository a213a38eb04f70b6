"""Overlap of boxes equals Jaccard of their pixels; suppression is checked by what it promises."""

import numpy as np
from sklearn.metrics import jaccard_score


def overlap(box, boxes):
    """Shared area over joint area with each of boxes (n, 4); a box is x0, y0, x1, y1."""
    low, high = np.maximum(box[:2], boxes[:, :2]), np.minimum(box[2:], boxes[:, 2:])
    shared = (high - low).clip(min=0).prod(axis=1)  # else minus times minus is plus
    joint = (box[2:] - box[:2]).prod() + (boxes[:, 2:] - boxes[:, :2]).prod(axis=1) - shared
    return shared / np.where(joint > 0, joint, 1)


def keep_best(boxes, score, limit):
    """Row numbers, best score (n,) first; none overlaps a better kept one above limit."""
    left, kept = np.argsort(-score, kind="stable"), []
    while len(left):
        kept.append(left[0])
        left = left[1:][overlap(boxes[left[0]], boxes[left[1:]]) <= limit]
    return kept


rng = np.random.default_rng(0)
corner, score = rng.integers(0, 14, size=(20, 2)), rng.random(20)
boxes = np.hstack([corner, corner + rng.integers(3, 7, size=(20, 2))])
pixels = np.zeros((20, 20, 20), dtype=int)  # a picture for each box
for picture, (x0, y0, x1, y1) in zip(pixels, boxes):
    picture[y0:y1, x0:x1] = 1
flat = pixels.reshape(20, -1)
ours = np.array([overlap(box, boxes) for box in boxes])
library = [[jaccard_score(a, b) for b in flat] for a in flat]
print("20 invented boxes, overlap as Jaccard of pixels:", np.allclose(ours, library))
print("limit  kept  kept lie apart  dropped for a better one")
for limit in (0.0, 0.3, 1.0):
    kept = keep_best(boxes, score, limit)
    apart = (ours[np.ix_(kept, kept)] - np.eye(len(kept)) <= limit).all()
    gone = np.setdiff1d(np.arange(20), kept)
    better = (ours[np.ix_(gone, kept)] > limit) & (score[gone][:, None] < score[kept])
    print(f"{limit:5} {len(kept):5}  {apart!s:14}  {better.any(axis=1).all()}")
edge = np.array([[2, 0, 4, 2], [1, 1, 1, 1], [5, 5, 7, 7]])
print("touching, without area, far:", overlap(np.array([0, 0, 2, 2]), edge))
print("no boxes:", keep_best(np.zeros((0, 4)), np.zeros(0), 0.5))
