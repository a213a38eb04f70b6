"""What a library asks for and what arrives with it: one plugin with six requirements brings seventy-one packages."""

import re
from importlib.metadata import PackageNotFoundError, metadata, requires

import matplotlib.pyplot as plt

ASKED = (
    "numpy scipy pandas scikit-learn matplotlib joblib threadpoolctl skops"
    " dask distributed fastapi pytest jupytext mkdocs-jupyter"
)


def needs(name: str) -> set[str]:
    """What it requires always: conditions (an old Python, Windows, an extra) are left out."""
    always = [r for r in requires(name) or [] if ";" not in r]
    return {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", r)[0]).lower() for r in always}


def brings(name: str) -> set[str]:
    """What it requires, what that requires, and so on."""
    found, todo = set(), {name}
    while todo:
        todo = needs(todo.pop()) - found | todo
        found |= todo
    return found


rows = []
print(f"{'library':15}{'asks for':>9}{'brings':>8}  {'needs Python':13}calls itself")
for name in ASKED.split():
    try:
        about = metadata(name)
    except PackageNotFoundError:
        print(f"{name:15} is not installed here")
        continue
    status = [c for c in about.get_all("Classifier", []) if c.startswith("Development")]
    claim = status[0].split(" - ")[1] if status else "nothing"
    rows.append((name, len(needs(name)), len(brings(name))))
    print(f"{name:15}{rows[-1][1]:9}{rows[-1][2]:8}  {about['Requires-Python']:13}{claim}")

names, direct, every = zip(*rows[::-1])
plt.barh(names, every, label="brings")
plt.barh(names, direct, label="asks for")
plt.xlabel("packages")
plt.legend()
plt.show()
