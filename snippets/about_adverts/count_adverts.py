"""Every count on the cards of the adverts and their cues, taken from the files themselves."""

import pandas as pd

adverts = pd.read_csv("docs/data/job_adverts.csv", keep_default_na=False)
cues = pd.read_csv("docs/data/advert_cues.csv")

print(f"job_adverts: {len(adverts)} rows x {adverts.shape[1]} columns")
print(f"  adverts {adverts.advert.nunique()}, titles {adverts.title.nunique()}", end="")
print(f", of each {adverts.groupby('title').advert.nunique().unique()}")
for part, rows in adverts.groupby("part", sort=False):
    print(f"  {part:6}{rows.advert.nunique()} adverts, {len(rows)} duties")
sizes = adverts.groupby("advert").size()
print(f"  duties of an advert: {sizes.min()} to {sizes.max()}")
print(f"  words of a duty: median {adverts.duty.str.split().str.len().median():.0f}")
print(f"  duties that occur twice: {adverts.duty.duplicated().sum()}")
for label, count in adverts.responsibility.value_counts().items():
    print(f"  {label:6}{count:4} duties")

opened = "\n".join(adverts[adverts.part != "fresh"].duty).lower()
first = "\n".join(adverts[adverts.part == "write"].duty).lower()
print(f"\nadvert_cues: {len(cues)} rows x {cues.shape[1]} columns")
for number, seen in ((1, first), (2, opened)):
    rows = cues[cues["round"] == number]
    stray = [cue for cue in rows.cue if cue not in seen]
    print(f"  round {number}: {len(rows)} cues, {len(stray)} not in its opened adverts")
by_responsibility = cues.groupby("responsibility").size()
print(f"  of a responsibility: {by_responsibility.min()} to {by_responsibility.max()}")
twice = cues.cue.duplicated().sum()
print(
    f"  cues that occur twice: {twice}, of more than one word: {cues.cue.str.contains(' ').sum()}"
)
