"""Every defect named on the cards of the image data, counted in the files themselves."""

import base64

import numpy as np
import pandas as pd

# cells of 2007, packed with modeldata in 2019, rounded to 5 digits
cells = pd.read_csv("docs/data/cell_images.csv.gz")
numbers = cells.iloc[:, 2:]
print(f"cell_images: {len(cells):,} rows x {cells.shape[1]} columns")
print(f"  blank {cells.isna().sum().sum()}, doubled rows {cells.duplicated().sum()}")
for split, rows in cells.groupby("split"):
    good = rows.well_segmented.mean()
    print(f"  {split:5} {len(rows):,} cells, {good:.1%} well segmented")
alike = np.triu(numbers.corr().abs(), k=1) > 0.95
print(f"  pairs of measurements with correlation above 0.95: {alike.sum()}")

# Gymnasium 1.4.0 of 2024, by OpenAI (2016) and the Farama Foundation (2022)
drive = pd.read_csv("docs/data/driving_frames.csv.gz")
print(f"driving_frames: {len(drive):,} rows x {drive.shape[1]} columns")
frames = [np.frombuffer(base64.b64decode(text), np.uint8) for text in drive.frame]
print(f"  bytes a frame: {set(map(len, frames))}, 21 x 24 pixels of 3 colours")
per_track = drive.groupby("track").size()
print(f"  {len(per_track)} tracks, {per_track.min()} to {per_track.max()} frames each")
for new, rows in drive.groupby("recoloured"):
    print(f"  recoloured {new}: tracks {rows.track.min()} to {rows.track.max()}")
print(f"  speed {drive.speed.min()} to {drive.speed.max()}")

log = pd.read_csv("docs/data/driving_log.csv.gz")  # frames 0.2 s apart, those above 0.1 s
print(f"driving_log: {len(log):,} rows x {log.shape[1]} columns")
kinds = pd.crosstab(log.part, log.kind).rename(
    columns=["nothing", "shadow", "obstacle"].__getitem__
)
print(kinds.to_string())
