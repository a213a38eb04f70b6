"""Refusing by unseen words works until a finger slips; refusing by probability lasts longer."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

commands = pd.read_csv("docs/data/home_intents.csv.gz")
ours = """how much power did we use today, rename the hall light, pair the new speaker,
water the garden, feed the cat at six, who is at the door, show me the camera in the garage,
record what the tv is showing, why is the kitchen so cold, how old is the thermostat, change
the battery in the smoke alarm, which lamp uses the most power, what is the capital of peru,
tell me a joke, how tall is the eiffel tower, translate good night into french, who won the
match yesterday, book a table for two tonight, call my sister, what is seventeen times six,
send an email to my boss, how do i boil an egg, what is the news today, order a pizza"""
ours = ours.replace("\n", " ").split(", ")  # 12 near the subject, 12 far from it
by_intent = commands.groupby("intent").template
run = by_intent.rank(method="dense").sub(1) * 3 // by_intent.transform("nunique")
train, test = commands[run < 2], commands[run == 2]
slipped = test.text.map(lambda text: text[:3] + text[4:5] + text[3:4] + text[5:])
asked = pd.concat([test.text, slipped, pd.Series(ours)])
truth = np.r_[test.intent, test.intent, ["refuse"] * 24]
kind = np.repeat(range(4), [len(test), len(test), 12, 12])
share = np.array([0.45, 0.45, 0.05, 0.05]) / np.bincount(kind)  # our assumption
words = TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True)
pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), sublinear_tf=True)
print("share refused  commands  slipped   near    far   answered  right of these")
for name, cut in [("words", words), ("pieces", pieces), ("a new word", words)]:
    model = make_pipeline(cut, LogisticRegression(C=10, max_iter=500))
    model.fit(train.text, train.intent)
    sure, right = model.predict_proba(asked).max(axis=1), model.predict(asked) == truth
    if name == "a new word":  # the rule: sure if every word has been seen
        seen, parts = words.vocabulary_.keys(), asked.map(words.build_analyzer())
        sure = np.array([float(seen >= set(part)) for part in parts])
    refused = np.bincount(kind, sure < 0.50) / np.bincount(kind)
    order, part = np.argsort(-sure, kind="stable"), share[kind]
    answered, good = part[order].cumsum(), (part * right)[order].cumsum()
    last = (sure >= 0.50).sum() - 1
    numbers = *refused, answered[last], good[last] / answered[last]
    print(name.ljust(14), "{:8.2f}{:9.2f}{:7.2f}{:7.2f}{:11.2f}{:16.2f}".format(*numbers))
    drawn, style = ([last], "o") if name == "a new word" else (slice(99, None), "-")
    plt.plot(answered[drawn], (good / answered)[drawn], style, label=name)
plt.legend()
plt.gca().set(xlabel="share answered", ylabel="right, of the answered")
plt.show()
