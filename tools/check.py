"""`make check`: lint, the rules of the pages, facts past their date, and the snippets you changed. Seconds.

python tools/check.py            all rules; runs only snippets that differ from the last commit
python tools/check.py FILE ...   only these pages or snippets
python tools/check.py --facts    only facts past their date
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import changed
import guide
import rules
import snippets


@guide.in_one_line
def main(arguments: list[str]) -> int:
    if unreadable := rules.files_findings():
        print("\n".join(unreadable))
        return 1
    _, old = rules.fact_findings()
    if "--facts" in arguments:
        print("\n".join(old) or "every fact is within its date")
        return 1 if old else 0
    chosen = [Path(a).resolve() for a in arguments]
    pages = guide.pages()
    if chosen:
        found = [f for p in pages if p.path in chosen for f in rules.page_findings(p)]
    else:
        found = rules.everything(pages)
        for command in (["check"], ["format", "--check"]):
            lint = subprocess.run(
                [sys.executable, "-m", "ruff", *command, "--output-format=concise", "."],
                cwd=guide.ROOT,
                capture_output=True,
                text=True,
            )
            mend = "Mend: .venv/bin/ruff check --fix; .venv/bin/ruff format"
            if lint.returncode > 1 and not lint.stdout.strip():  # it could not begin
                said = " ".join(lint.stderr.split())[:200]
                found.append(f"pyproject.toml:1: no lint: {said}. Mend: correct that file.")
            found += [
                f"{x}. {mend}" for x in lint.stdout.splitlines() if re.match(r"\S+:\d+:", x)
            ]
    touched = set(chosen or changed.files())
    todo = [
        p  # what it printed and drew may have been edited by hand
        for p in [*snippets.every(), *snippets.in_r()]
        if touched & {p, p.with_suffix(".out"), p.with_suffix(".svg")}
    ]
    for i, path in enumerate(todo, 1):
        skipped = snippets.cannot_run(path)
        note = "  NOT RUN: Rscript is not installed" if skipped else ""
        print(f"[{i}/{len(todo)}] {snippets.name(path)}{note}", flush=True)
        found += [] if skipped else snippets.findings(path)
    for line in old:
        print(f"warning: {line}")
    print("\n".join(dict.fromkeys(found)) or "all well")
    return 1 if found or (old and os.environ.get("FACTS") == "fail") else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
