"""`make versions`: run every snippet on the oldest scikit-learn that the guide supports and write what differs from the recorded outputs.

The table is docs/data/snippet_versions.csv; the page on keeping pace reads it. The rest of the lock stays as it is, so
that a difference has one cause.
"""

import csv
import datetime
import hashlib
import json
import re
import shutil
import subprocess
import sys
import venv
from concurrent.futures import ThreadPoolExecutor

import snippets

OLDEST = "1.6.1"
FOLDER = snippets.ROOT / ".cache" / f"scikit-learn-{OLDEST}"
TABLE = snippets.ROOT / "docs" / "data" / "snippet_versions.csv"
FIELDS = [
    "page",
    "snippet",
    "imports_sklearn",
    "boosting",
    "verdict",
    "largest_change",
    "recorded",
    "printed",
]


def install() -> str:
    """The interpreter of a venv with the lock's releases, but for scikit-learn."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        venv.create(FOLDER, with_pip=True)
        lock = (snippets.ROOT / "requirements.txt").read_text("utf-8")
        pins = re.findall(r"^([\w.-]+==[^\\\n]+)", lock, re.M)
        wanted = [p.strip() for p in pins if not p.startswith("scikit-learn==")]
        listed = FOLDER / "wanted.txt"
        listed.write_text("\n".join([*wanted, f"scikit-learn=={OLDEST}"]), "utf-8")
        print(f"installing scikit-learn {OLDEST} beside the rest of the lock", flush=True)
        command = [python, "-m", "pip", "install", "--quiet", "--no-deps", "-r", listed]
        subprocess.run(command, check=True)
    return str(python)


def run_all() -> int:
    """Within the old environment: print one line of JSON for each snippet."""
    snippets.STRICT.clear()  # a reader sees a warning, and the script goes on
    with ThreadPoolExecutor(2) as pool:
        for path, result in zip(
            snippets.every(),
            pool.map(lambda p: snippets.run(p, warm=True), snippets.every()),
        ):
            failed = result.error if "Traceback" in result.error else ""
            row = {"name": snippets.name(path), "printed": result.stdout, "error": failed}
            print(json.dumps(row), flush=True)
    return 0


def compare(name: str, printed: str, error: str) -> dict:
    """One row of the table: same, other numbers, other words or fails, with the first line that differs."""
    path = snippets.SNIPPETS / f"{name}.py"
    page, snippet = name.split("/")
    row = dict.fromkeys(FIELDS, "") | {"page": page, "snippet": snippet, "verdict": "same"}
    source = path.read_text("utf-8")
    row["imports_sklearn"] = int("sklearn" in source)
    row["boosting"] = int("HistGradientBoosting" in source)  # where almost all moves
    recorded = path.with_suffix(".out").read_text("utf-8")
    if error:
        return row | {"verdict": "fails", "printed": error.strip().split("\n")[-1]}
    if not snippets.same(recorded, printed):
        return row
    a, b = (text.rstrip().split("\n") for text in (recorded, printed))
    x, y = next(
        ((x, y) for x, y in zip(a, b) if snippets.same(x, y)),
        (f"{len(a)} lines", f"{len(b)} lines"),
    )
    row |= {
        "verdict": "other words",
        "recorded": " ".join(x.split()),
        "printed": " ".join(y.split()),
    }
    numbers = [
        [float(n.replace(",", "").replace("−", "-")) for n in snippets.NUMBER.findall(t)]
        for t in (recorded, printed)
    ]
    if snippets.words(recorded) == snippets.words(printed):
        change = max(abs(m - n) / max(abs(m), abs(n), 1e-12) for m, n in zip(*numbers))
        row |= {"verdict": "other numbers", "largest_change": f"{change:.4f}"}
    return row


def main(arguments: list[str]) -> int:
    if arguments == ["--run"]:
        return run_all()
    every, rows = snippets.every(), []
    command = [install(), __file__, "--run"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=snippets.ROOT
    ) as child:
        for i, line in enumerate(child.stdout, 1):
            rows.append(compare(**json.loads(line)))
            if rows[-1]["verdict"] != "same":
                print(
                    f"[{i}/{len(every)}] {rows[-1]['page']}/{rows[-1]['snippet']}: {rows[-1]['verdict']}",
                    flush=True,
                )
    if child.returncode or len(rows) != len(every):
        print(
            f"only {len(rows)} of {len(every)} snippets ran; {TABLE.name} stays as it was"
        )
        return 1
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    card = TABLE.with_suffix(".md")
    text = card.read_text("utf-8")
    text = re.sub(
        r"`[0-9a-f]{64}`", f"`{hashlib.sha256(TABLE.read_bytes()).hexdigest()}`", text
    )
    text = re.sub(r"\*\*Rows\*\*: [\d,]+", f"**Rows**: {len(rows):,}", text)
    text = re.sub(r"run on `\d{4}-\d\d-\d\d`", f"run on `{datetime.date.today()}`", text)
    card.write_text(text, "utf-8")
    print(
        f"written {TABLE.relative_to(snippets.ROOT)} and its card; then: make record S=pace"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
