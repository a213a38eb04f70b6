"""Word distance loses to a linear model; distance between that model's scores does not."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier

commands = pd.read_csv("docs/data/home_intents.csv.gz")
by_intent = commands.groupby("intent").template
place = by_intent.rank(method="dense").astype(int) - 1  # 0, 1, 2 ... in its intent
folds = {
    "random rows": np.random.default_rng(0).integers(3, size=len(commands)),
    "runs of templates": (place * 3 // by_intent.transform("nunique")).to_numpy(),
}
words = TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True)
logistic = LogisticRegression(C=10, max_iter=500)
five, by_scores = KNeighborsClassifier(5), KNeighborsClassifier(5)
print("wrong of 1,000     commonest  5 near  logistic  5 near by its scores")
for split, fold in folds.items():
    wrong, total = np.zeros(4), 0
    for k in range(3):
        old, new = commands[fold != k], commands[fold == k][::2]  # every second
        known, asked = words.fit_transform(old.text), words.transform(new.text)
        logistic.fit(known, old.intent)
        scores = [logistic.decision_function(table) for table in (known, asked)]
        said = [
            old.intent.mode()[0],
            five.fit(known, old.intent).predict(asked),
            logistic.predict(asked),
            by_scores.fit(scores[0], old.intent).predict(scores[1]),
        ]
        total += len(new)
        wrong += [(answer != new.intent).sum() for answer in said]
    cells = 1000 * wrong / total
    print(f"{split:17}" + "{:11.0f}{:8.0f}{:10.0f}{:12.0f}".format(*cells))

text = "deactivate hall light"
rows = five.kneighbors(words.transform([text]), 3)[1][0]
print(f"nearest to '{text}', which means turn_off:")
for row in rows:
    print(f"  {old.text.iloc[row]:30} {old.intent.iloc[row]}")
