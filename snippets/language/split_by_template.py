"""What random rows promise, what unseen templates give, and how our own wording fares."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

commands = pd.read_csv("docs/data/home_intents.csv.gz")
ours = """forget about the pasta timer, how warm is it in the office,
put the air conditioner fan on low, make it 21 degrees in the bedroom,
knock two minutes off the timer, run the ceiling fan at half speed,
did i leave the garage door open, do i need an umbrella today,
give me five more minutes on the timer, send the mower home,
dim the hallway to thirty percent, skip this song, hold the music for a second,
play that last track again, put on some miles davis, carry on playing,
hold the laundry timer, good morning, open the blinds halfway, volume to six,
a bit louder please, time eight minutes for the eggs, how much longer for the pizza,
lights out in the kitchen, switch the coffee maker on, let the timer run again,
hoover the living room"""  # one for each intent, in the order of their names
ours = pd.Series(ours.replace("\n", " ").split(", "))
by_intent = commands.groupby("intent").template
place = by_intent.rank(method="dense").astype(int) - 1  # 0, 1, 2 ... in its intent
folds = {
    "random rows": pd.Series(np.random.default_rng(0).integers(3, size=len(commands))),
    "every third template": place % 3,
    "runs of templates": place * 3 // by_intent.transform("nunique"),
}
words = TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True)
model = make_pipeline(words, LogisticRegression(C=10, max_iter=500))

print("wrong of 1,000        commonest  first word  words   words, each intent alike")
for name, fold in folds.items():
    wrong = []
    for k in range(3):
        train, test = commands[fold != k], commands[fold == k]
        begins = train.groupby(train.text.str.split().str[0]).intent
        rule = begins.agg(lambda intent: intent.mode()[0])
        common = train.intent.mode()[0]
        first = test.text.str.split().str[0].map(rule).fillna(common)
        said = model.fit(train.text, train.intent).predict(test.text)
        said = pd.DataFrame({"common": common, "first": first, "words": said}, test.index)
        wrong.append(1000 * said.ne(test.intent, axis=0))
    wrong = pd.concat(wrong)
    alike = wrong.words.groupby(commands.intent).mean().mean()
    print(f"{name:21}" + "{:10.0f}{:12.0f}{:7.0f}{:14.0f}".format(*wrong.mean(), alike))
said = model.fit(commands.text, commands.intent).predict(ours)
right = said == sorted(commands.intent.unique())
print(f"our own wording, one request an intent: {(~right).sum()} of {len(ours)} wrong")
print(*[f"  {ours[i]} -> {said[i]}" for i in (6, 8, 26)], sep="\n")
