"""`make record`: run snippets and notebooks, write what they print and draw beside them, renew the tables.

python tools/record.py [WORD ...]   only those whose name contains one of the words
"""

import sys
from concurrent.futures import ThreadPoolExecutor

import guide
import notebooks
import render
import snippets


def record(path) -> str:
    """Run one snippet or notebook, rewrite what changed; the line to show."""
    if path.parent == notebooks.FOLDER:
        return notebooks.record(path)
    label = snippets.name(path)
    if snippets.cannot_run(path):
        return f"kept       {label}  (Rscript is not installed: what it printed stays as recorded)"
    result = snippets.run(path)
    if result.error:
        return f"FAIL  {label}\n{result.error.strip()}"
    changed = []
    out, svg = path.with_suffix(".out"), path.with_suffix(".svg")
    if not out.exists() or snippets.same(out.read_text(), result.stdout):
        out.write_text(result.stdout)
        changed.append(".out")
    if result.svg is None:
        if svg.exists():
            svg.unlink()
            changed.append("-.svg")
    elif not svg.exists() or snippets.same(svg.read_text(), result.svg):
        svg.write_text(result.svg)
        changed.append(".svg")
    note = " ".join(changed) or "same"
    slow = (
        f"  SLOW (limit {snippets.SECONDS} s)" if result.seconds > snippets.SECONDS else ""
    )
    return f"{note:10} {label}  {result.seconds:.1f} s  {result.megabytes:.0f} MB{slow}"


def chosen(words: list[str]) -> list:
    """Snippets and notebooks whose name contains one of the words; all without words."""
    every = [*snippets.every(), *snippets.in_r(), *notebooks.every()]
    names = [p.relative_to(guide.ROOT).with_suffix("").as_posix() for p in every]
    return [p for p, n in zip(every, names) if not words or any(w in n for w in words)]


@guide.in_one_line
def main(words: list[str]) -> int:
    todo = chosen(words)
    if not todo:
        print(f"no snippet or notebook is named like {' or '.join(words)}")
    bad = 0
    with ThreadPoolExecutor(2) as pool:
        for i, line in enumerate(pool.map(record, todo), 1):
            print(f"[{i}/{len(todo)}] {line}", flush=True)
            bad += line.startswith("FAIL")
    for name in render.write_tables():
        print(f"written    {name}")
    return 1 if bad or not todo else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
