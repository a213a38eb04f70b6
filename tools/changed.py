"""`make changed`: the pages that differ from $BASE_REF (default origin/main), as a Markdown list."""

import os
import subprocess
import sys

import guide


def main() -> int:
    base = os.environ.get("BASE_REF") or "origin/main"
    done = subprocess.run(
        ["git", "diff", "--name-only", base], cwd=guide.ROOT, capture_output=True, text=True
    )
    if done.returncode:
        print(
            f"cannot compare with {base}: {done.stderr.strip()}. Mend: git fetch, or set BASE_REF."
        )
        return 1
    files = set(done.stdout.split("\n"))
    pages = [
        p
        for p in guide.pages()
        if {p.where, *(f"snippets/{n}" for _, n in p.includes)} & files
    ]
    print(
        "\n".join(f"- {p.meta.get('title')} (`{p.where}`)" for p in pages)
        or "no page differs"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
