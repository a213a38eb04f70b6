"""Simulated: what a no from a panel says, if every interviewer is right on average."""

import numpy as np

lot = np.random.default_rng(0)
candidates = 200_000
skill = lot.normal(size=candidates)
good = skill > np.quantile(skill, 0.8)  # assumed: one in five should be hired


def score(interviewers, questions):
    """Mean of all: skill, each interviewer's view of you, luck with the questions."""
    view = lot.normal(0, 0.9, (interviewers, candidates)).mean(axis=0)
    luck = lot.normal(0, 1.4, candidates) / (interviewers * questions) ** 0.5
    return skill + view + luck


def offers(interviewers, questions):
    scores = score(interviewers, questions)
    return scores > np.quantile(scores, 0.8)


agree = np.corrcoef(score(1, 4), score(1, 4))[0, 1]
print(f"SIMULATED; two interviewers agree: {agree:.2f}")
print("inter-   ques-  better   good   odds,    one yes")
print("viewers  tions  leads    lost   if a no  of three")
for interviewers, questions in (1, 4), (1, 16), (2, 4), (4, 4), (8, 4):
    noise = [score(interviewers, questions) - skill for _ in range(2)]
    leads = 1 + noise[0] > noise[1]  # the better one is ahead by one spread of skill
    panels = [offers(interviewers, questions) for _ in range(3)]
    no = ~panels[0]
    odds = no[good].mean() / no[~good].mean()
    some_yes = np.any(panels, axis=0)[good].mean()
    print(f"{interviewers:<8} {questions:<6} {leads.mean():4.0%}", end="")
    print(f" {no[good].mean():8.0%} {odds:8.2f} {some_yes:8.0%}")
