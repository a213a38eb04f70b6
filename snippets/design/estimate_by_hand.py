"""Three designs in round numbers: requests, cores, memory, storage, dollars, and what one slip does."""

import numpy as np

CORE, MEMORY, KEPT = 30, 3, 20  # dollars a month for a core, a GB, a TB: assumed
BUSY = 0.6  # of the cores ordered, at the peak

given = {  # feed, fraud, demand: all assumed, put yours here
    "askers": [5e6, 10e6, 3e6],  # people, cards, an item in a shop
    "asks each a day": [12, 0.3, 1],
    "peak over mean": [3, 4, 12],  # demand: the whole day's work in two hours
    "scored an ask": [500, 1, 1],
    "core ms a score": [0.02, 4, 50],  # demand: a score is a small model fitted
    "hours paid a day": [24, 24, 2],
    "log bytes an ask": [4000, 2000, 400],
    "days of logs kept": [90, 400, 800],
    "keys in memory": [20e6, 10.5e6, 3e6],  # items; cards and shops; series
    "bytes a key": [64 * 4 + 32 * 2 * 4, 512, 450],
}


def estimate(**slip):
    g = {name: np.array(row) for name, row in (given | slip).items()}
    asks = g["askers"] * g["asks each a day"]
    peak = asks / 86_400 * g["peak over mean"]
    cores = peak * g["scored an ask"] * g["core ms a score"] / 1000 / BUSY
    memory = g["keys in memory"] * g["bytes a key"] / 1e9
    kept = asks * g["log bytes an ask"] * g["days of logs kept"] / 1e12
    dollars = cores * CORE * g["hours paid a day"] / 24 + memory * MEMORY + kept * KEPT
    return {
        "asks a day, million": asks / 1e6,
        "asks a second, mean": asks / 86_400,
        "asks a second, peak": peak,
        "cores to order": cores,
        "keys in memory, GB": memory,
        "logs kept, TB": kept,
        "dollars a month": dollars,
    }


print("                        feed   fraud  demand")
for row, values in estimate().items():
    print(f"{row:20}", *(f"{x:7,.{0 if x > 100 else 1}f}" for x in values))
print("\nslip in the feed   cores  dollars a month")
slips = {"none": {}, "mean for peak": {"peak over mean": 1}}
slips |= {"20 shown for 500": {"scored an ask": 20}, "ms x 10": {"core ms a score": 0.2}}
for name, wrong in slips.items():
    said = estimate(**wrong)
    print(f"{name:18} {said['cores to order'][0]:5,.0f}", end="")
    print(f" {said['dollars a month'][0]:16,.0f}")
