"""Pulling engines that have little left costs less than the best fixed schedule."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

rng = np.random.default_rng(0)
gain, power = rng.normal(0, 1, 6), rng.uniform(1.5, 4, 6)  # six sensors
runs = []
for unit in range(160):
    life = int(np.clip(rng.normal(200, 45), 90, 360))
    cycle = np.arange(1, life + 1)
    wear = rng.uniform(0, 0.15) + 0.9 * (cycle / life) ** rng.uniform(0.8, 1.6)
    noise = rng.normal(0, 0.35, 6) + rng.normal(0, 0.25, (life, 6))
    seen = pd.DataFrame(2 * gain * wear[:, None] ** power + noise, columns=[*"abcdef"])
    seen = seen.rolling(10, min_periods=1).mean()
    runs.append(seen.assign(unit=unit, cycle=cycle, left=life - cycle))
engines = pd.concat(runs, ignore_index=True)
old, new = engines[engines.unit < 60], engines[engines.unit >= 60]
known = [*"abcdef", "cycle"]


def guess(train, test):
    trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
    return pd.Series(trees.fit(train[known], train.left).predict(test[known]), test.index)


def pay(table, pull, draw=slice(None)):
    """Euros per 1,000 cycles, and how many engines fail before they are pulled."""
    life = table.groupby("unit").size()
    first = table.cycle.where(pull).groupby(table.unit).min().fillna(life).to_numpy()
    euros = np.where(first < life, 10_000, 50_000)  # planned, failed: our assumption
    return 1000.0 * euros[draw].sum(-1) / first[draw].sum(-1), (first == life).sum()


left = guess(old, new)
age = min(range(50, 250, 5), key=lambda at: pay(old, old.cycle >= at))
rules = {"run to failure": (old.left < 0, new.left < 0)}
rules[f"pull at {age} cycles"] = (old.cycle >= age, new.cycle >= age)
for name, half in {"mixed": rng.random(len(old)) < 0.5, "apart": old.unit < 30}.items():
    held_out = pd.concat([guess(old[half], old[~half]), guess(old[~half], old[half])])
    margin = min(range(0, 100, 5), key=lambda at: pay(old, held_out <= at))
    rules[f"pull at {margin} left, {name}"] = (held_out <= margin, left <= margin)
print("SIMULATED, euros per 1,000 cycles:  promised     came   failed")
for name, (then, now) in rules.items():
    came, failed = pay(new, now)
    print(f"{name:32} {pay(old, then)[0]:11,.0f} {came:8,.0f} {failed:8}")
draw = rng.integers(100, size=(5000, 100))  # the hundred engines, drawn again
saved = pay(new, new.cycle >= age, draw)[0] - pay(new, left <= margin, draw)[0]
print("the last saves {:,.0f} to {:,.0f} (95%)".format(*np.percentile(saved, [2.5, 97.5])))
