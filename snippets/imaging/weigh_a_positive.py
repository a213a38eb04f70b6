"""The same flag means cancer four times in five or once in twenty: it depends on who is examined."""

import matplotlib.pyplot as plt
import numpy as np


def chance(sensitivity, specificity, share):
    """How often a flag is right when `share` of those examined are ill."""
    true, false = sensitivity * share, (1 - specificity) * (1 - share)
    return true / (true + false)


examined = {
    "women with a lump, as in the data": 212 / 569,
    "screening, as in the trial": 6.4 / 0.805 / 1000,
}
tests = {  # sensitivity and specificity: from the counts above, and from the trial
    "default, 0.500": (1 - 9 / 212, 1 - 4 / 357),
    "priced, 0.048": (1 - 1 / 212, 1 - 54 / 357),
    "doctors with AI": (0.805, 0.985),
}
print("per 10,000 examined      found missed  false  a flag is cancer")
for who, share in examined.items():
    print(f"{who}: {10000 * share:,.0f} ill")
    for name, (sensitivity, specificity) in tests.items():
        if share > 0.1 and name == "doctors with AI":
            continue  # the trial examined no such women
        found, ill = 10000 * share * sensitivity, 10000 * share
        print(f"  {name:20} {found:7,.0f} {ill - found:6.1f}", end="")
        print(f" {(10000 - ill) * (1 - specificity):6,.0f}", end="")
        print(f" {chance(sensitivity, specificity, share):12.1%}")
shares = np.geomspace(0.002, 0.5, 60)
for name, rates in tests.items():
    plt.plot(100 * shares, 100 * chance(*rates, shares), label=name.split(",")[0])
plt.xscale("log")
plt.xticks([0.2, 1, 5, 20, 50], ["0.2", "1", "5", "20", "50"])
plt.xlabel("% of those examined who are ill")
plt.ylabel("% of flags that are cancer")
plt.legend()
plt.show()
