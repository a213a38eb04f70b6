"""An invented pile of six, scored by five questions, and how far the order hangs on the weights."""

import numpy as np

questions = ["desk", "runs", "fair", "repeats", "change"]  # 0 no, 1 in part, 2 yes
pile = {
    "paper: loss for rare classes": [2, 2, 1, 2, 2],
    "release notes of our library": [2, 2, 0, 0, 1],
    "survey of drift tests": [1, 0, 2, 2, 1],
    "write-up of a contest winner": [1, 2, 1, 0, 1],
    "vendor's benchmark post": [2, 0, 0, 0, 2],
    "talk: agents clean your data": [0, 1, 0, 0, 1],
}
answers = np.array(list(pile.values()))
total = answers.sum(axis=1)
rng = np.random.default_rng(0)
weights = rng.dirichlet(np.ones(len(questions)), size=2000)  # any weights, as likely as any
ranks = (-(weights @ answers.T)).argsort(axis=1, kind="stable")
print(f"{'':29}", *(f"{question:>7}" for question in questions), "  sum  in first two")
for item in np.argsort(-total, kind="stable"):
    often = (ranks[:, :2] == item).any(axis=1).mean()
    row = " ".join(f"{answer:7}" for answer in answers[item])
    print(f"{list(pile)[item]:29} {row} {total[item]:5} {often:13.0%}")
