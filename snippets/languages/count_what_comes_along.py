"""What a library asks for, what arrives with it, and how much of that no other library here brings anyway."""

import re
from importlib.metadata import PackageNotFoundError, metadata, requires

import matplotlib.pyplot as plt

ASKED = (
    "numpy scipy pandas matplotlib scikit-learn threadpoolctl skops fairlearn shap dask"
    " distributed fastapi uvicorn httpx pytest nbclient ipykernel jupytext"
    " mkdocs-material mkdocs-jupyter"
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


about, alone = {}, []
for name in ASKED.split():
    try:
        about[name] = metadata(name)
    except PackageNotFoundError:
        print(f"{name} is not installed here")
every = {name: brings(name) for name in about}
print(f"{'library':15} asks for brings  only it  {'needs Python':14}calls itself")
for name, words in about.items():
    others = set().union(*(every[other] | {other} for other in about if other != name))
    alone.append(len(every[name] - others))
    labels = " ".join(words.get_all("Classifier", []))
    claim = re.search(r"Status :: \d - ([\w/]+)", labels)
    print(f"{name:15}{len(needs(name)):9}{len(every[name]):7}{alone[-1]:9}", end="  ")
    print(f"{words['Requires-Python']:14}{claim[1] if claim else 'nothing'}")
plt.barh(list(about), [len(every[name]) for name in about], label="brings")
plt.barh(list(about), alone, label="only it brings")
plt.gca().invert_yaxis()
plt.xlabel("packages")
plt.legend()
plt.show()
