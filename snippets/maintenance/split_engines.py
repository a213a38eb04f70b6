"""Mixed rows promise a third of the error that new engines bring."""

import matplotlib.pyplot as plt
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
trees = HistGradientBoostingRegressor(early_stopping=False, random_state=0)
known = [*"abcdef", "cycle"]


def by_model(train, test):
    return trees.fit(train[known], train.left).predict(test[known])


def by_age(train, test):
    return (train.groupby("unit").size().mean() - test.cycle).clip(lower=0)


mixed, apart = rng.random(len(old)) < 0.5, old.unit < 30
print("SIMULATED: error of remaining      in     on new  with under 50")
print("life, cycles                     the test  engines  left")
for name, guess, half in [
    ("mean life - cycles run", by_age, apart),
    ("rows mixed", by_model, mixed),
    ("engines apart", by_model, apart),
]:
    error = (guess(old[half], old[~half]) - old.left[~half]).abs()
    came = (guess(old[half], new) - new.left).abs()
    near = came[new.left < 50]
    print(f"{name:27} {error.mean():10.1f} {came.mean():9.1f} {near.mean():9.1f}")
    if half is apart:
        plt.plot(came.groupby(new.left // 20 * 20 + 10).mean().loc[:200], "o-", label=name)
plt.gca().set(xlabel="cycles really left", ylabel="error, cycles", xlim=(200, 0), ylim=0)
plt.legend()
plt.show()
