"""New wordings teach more than more sentences of the same wording."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

commands = pd.read_csv("docs/data/home_intents.csv.gz")
by_intent = commands.groupby("intent").template
run = by_intent.rank(method="dense").sub(1) * 3 // by_intent.transform("nunique")
train, test = commands[run < 2], commands[run == 2].groupby("template").head(2)
words = TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True)
model = make_pipeline(words, LogisticRegression(C=10, max_iter=500))
rng = np.random.default_rng(0)
rows = []
for _ in range(3):  # three draws of templates and sentences
    dice = rng.random(commands.template.max() + 1)[train.template]
    drawn = train.assign(dice=dice, die=rng.random(len(train)))
    wording = drawn.groupby("intent").dice.rank(method="dense")
    sentence = drawn.groupby("template").die.rank()
    for wordings in (2, 4, 8, 16):
        for sentences in (1, 6):
            few = drawn[(wording <= wordings) & (sentence <= sentences)]
            right = model.fit(few.text, few.intent).predict(test.text) == test.intent
            rows.append((sentences, wordings, len(few), right.mean()))
table = pd.DataFrame(rows, columns=["each", "wordings", "sentences", "right"])
print("an intent has up to          sentences  right  lowest, highest of 3 draws")
for each, part in table.groupby("each"):
    for wordings, draws in part.groupby("wordings"):
        name = f"{wordings} wordings, {each} sentence{'s' * (each > 1)} each"
        size, right = draws.sentences.mean(), draws.right
        print(f"{name:29}{size:9,.0f}{right.mean():7.3f}", end="")
        print(f"  {right.min():.3f} to {right.max():.3f}")
