"""Every count on the cards of the tables of words, taken from the files themselves."""

import pandas as pd

commands = pd.read_csv("docs/data/home_intents.csv.gz")
by_intent = commands.groupby("intent")
sizes, templates = by_intent.size(), by_intent.template.nunique()
bare = commands.text.str.replace(r"\d+", "0", regex=True)
print(f"home_intents: {len(commands):,} rows x {commands.shape[1]} columns")
print(f"  intents {len(sizes)}, templates {commands.template.nunique()}")
print(f"  sentences of one template: at most {commands.groupby('template').size().max()}")
print(f"  sentences of an intent: {sizes.min()} to {sizes.max()}")
print(f"  templates of an intent: {templates.min()} to {templates.max()}")
print(f"  about timers: {commands.intent.str.contains('timer').mean():.0%} of the rows")
print(f"  texts that occur twice: {commands.text.duplicated().sum()}")
print(f"  the same but for a number as an earlier row: {bare.duplicated().sum()}")

reviews = pd.read_csv("docs/data/review_sentences.csv.gz")
again = reviews.duplicated("text")
signs = reviews.groupby("text").positive.nunique()
print(f"\nreview_sentences: {len(reviews):,} rows x {reviews.shape[1]} columns")
for source, part in reviews.groupby("source"):
    print(f"  {source:8}{len(part):,} sentences, {part.positive.sum()} positive", end="")
    print(f", median {part.text.str.split().str.len().median():.0f} words")
print(f"  rows that repeat an earlier text: {again.sum()}")
print(f"  texts with both labels: {(signs > 1).sum()}")
print(f"  longest text: {reviews.text.str.len().max()} characters")
stray = reviews.text.str.contains("[\x80-\x9f]")
print(f"  texts with a stray control character: {stray.sum()}")

pages = pd.read_csv("docs/data/doc_pages.csv.gz")
keywords = pages.keywords.str.split("|")
terms = keywords.explode()
uses = terms.value_counts()
once = (uses == 1).sum()
cases = uses.index.to_series().str.lower().duplicated().sum()
title = pages.title.str.lower().loc[terms.index]
echoes = sum(term.lower() in words for term, words in zip(terms, title))
print(f"\ndoc_pages: {len(pages)} rows x {pages.shape[1]} columns")
print(f"  keywords of a page: {keywords.str.len().min()} to {keywords.str.len().max()}")
print(f"  keywords in all {len(terms)}, different {len(uses)}, on one page only {once}")
print(f"  the same but for capitals: {cases}, part of the title: {echoes}")
print(f"  longest text: {pages.text.str.len().max():,} characters", end="")
print(f", over 3,900: {(pages.text.str.len() > 3900).sum()}")
