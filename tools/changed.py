"""`make changed`: the pages that differ from $BASE_REF (default origin/main), as a Markdown list."""

import os
import subprocess
import sys
from pathlib import Path

import guide


def against_base() -> tuple[set[str], str]:
    """Paths that differ from the base, or none and why they cannot be told."""
    base = os.environ.get("BASE_REF") or "origin/main"
    done = subprocess.run(
        ["git", "diff", "--name-only", base], cwd=guide.ROOT, capture_output=True, text=True
    )
    why = f"cannot compare with {base}: {done.stderr.strip()}. Mend: git fetch, or set BASE_REF."
    return (set(), why) if done.returncode else (set(done.stdout.split("\n")), "")


def files() -> list[Path]:
    """What differs from the base, or has not been committed; without a base, the latter only."""
    status = subprocess.run(
        ["git", "status", "--porcelain", "-z", "--untracked-files=all"],
        cwd=guide.ROOT,
        capture_output=True,
        text=True,
    ).stdout
    listed = {entry[3:] for entry in status.split("\0") if len(entry) > 3}
    return [guide.ROOT / name for name in sorted(listed | against_base()[0]) if name]


@guide.in_one_line
def main() -> int:
    different, why = against_base()
    if why:
        print(why)
        return 1
    pages = [
        p
        for p in guide.pages()
        if {p.where, *(f"snippets/{n}" for _, n in p.includes)} & different
    ]
    print(
        "\n".join(f"- {p.meta.get('title')} (`{p.where}`)" for p in pages)
        or "no page differs"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
