"""What a request costs if the classifier acts, asks back, or hands over to a language model."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

WRONG, ASK, CALL = 20, 4, 1  # cents, our assumption: wrong act, question back, model
commands = pd.read_csv("docs/data/home_intents.csv.gz")
by_intent = commands.groupby("intent").template
run = by_intent.rank(method="dense").sub(1) * 3 // by_intent.transform("nunique")
third = by_intent.ngroup() % 3
slipped = commands.text.map(lambda text: text[:3] + text[4:5] + text[3:4] + text[5:])
typed = commands.text.where(commands.index % 2 == 0, slipped)  # every second one slips
pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), sublinear_tf=True)
model = make_pipeline(pieces, LogisticRegression(C=10, max_iter=500))
judged = []
for missing in range(3):  # one third of the intents has not been built yet, in turn
    train = commands[(run < 2) & (third != missing)]
    model.fit(train.text, train.intent)
    sure = model.predict_proba(typed[run == 2]).max(axis=1)
    right = model.predict(typed[run == 2]) == commands.intent[run == 2]
    built = third[run == 2] != missing
    share = np.where(built, 0.9 / built.sum(), 0.1 / (~built).sum())  # assumed
    judged.append((sure, right, share))


def show(policy, rest, act_from):  # what is not acted on costs `rest` cents
    costs, acts = [], []
    for sure, right, share in judged:
        act = sure >= act_from
        costs.append((share * np.where(act, WRONG * ~right, rest)).sum())
        acts.append((share * act).sum())
    spread = f"{min(costs):.2f} to {max(costs):.2f}"
    print(f"{policy:30}{np.mean(costs):5.2f}  {spread}{np.mean(acts):8.0%}")


print("cents a request                mean  lowest, highest  acts alone")
show("act on everything", 0, 0)
show("ask back every time", ASK, 2)
show(f"act from {1 - ASK / WRONG:.2f}, else ask", ASK, 1 - ASK / WRONG)
for good in (0.80, 0.85, 0.95):
    call = CALL + WRONG * (1 - good)
    show(f"language model {good:.0%}, always", call, 2)
    show(f"  act from {1 - call / WRONG:.2f}, else call", call, 1 - call / WRONG)
