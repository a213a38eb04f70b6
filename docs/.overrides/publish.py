"""Files the site carries beside its pages: runnable scripts, guide.json, llms.txt."""

import ast
import json
import re
import sys
from functools import cache
from pathlib import Path

import guide

DISTRIBUTIONS = {"sklearn": "scikit-learn", "PIL": "pillow"}


@cache
def pinned() -> dict[str, str]:
    """Distribution -> version, as locked in requirements.txt."""
    text = (guide.ROOT / "requirements.txt").read_text("utf-8")
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", text, re.M))


def imports(source: str) -> list[str]:
    """The distributions a script imports, by the names under which they are installed."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {a.name.split(".")[0] for a in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.split(".")[0])
    return sorted(
        DISTRIBUTIONS.get(n, n) for n in found if n not in sys.stdlib_module_names
    )


def by_address(text: str, site_url: str) -> str:
    """The same text reading its data from the site: a quoted docs/data/NAME becomes an address."""
    return re.sub(r"""(["']|&quot;|&#39;)docs/data/""", rf"\g<1>{site_url}data/", text)


def script(source: str, site_url: str) -> str:
    """The downloadable form: inline script metadata on top, data read from the site."""
    lock = pinned()
    wanted = "".join(f'#     "{d}=={lock[d]}",\n' for d in imports(source))
    head = f'# /// script\n# requires-python = ">=3.11"\n# dependencies = [\n{wanted}# ]\n# ///\n'
    return head + by_address(source, site_url)


def scripts(site: Path, site_url: str) -> None:
    """Write every snippet to <site>/snippets/<chapter>/<name>.py; other example files as they are."""
    for path in sorted(guide.SNIPPETS.glob("*/*")):
        if (
            path.suffix in (".out", ".svg")
            or path.name.startswith((".", "_"))
            or path.is_dir()
        ):
            continue
        target = site / "snippets" / path.relative_to(guide.SNIPPETS)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8")
        target.write_text(script(text, site_url) if path.suffix == ".py" else text, "utf-8")


def notebooks(site: Path, site_url: str) -> None:
    """Notebooks to download, executed and as plain Python; both read the data from the site."""
    for path in sorted((guide.DOCS / "notebooks").glob("*.py")):
        for source in (path, path.with_suffix(".ipynb")):
            text = by_address(source.read_text("utf-8"), site_url)
            (site / "notebooks" / source.name).write_text(text, "utf-8")


def index(site: Path, config, pages: list[guide.Page]) -> None:
    """guide.json for programs, llms.txt for language models; both list every page."""
    pages = [p for p in pages if p.id]
    rows = [
        {
            "id": p.id,
            "title": p.meta["title"],
            "url": p.url,
            "snippets": p.snippets,
            "related": p.meta.get("related", []),
        }
        for p in pages
    ]
    (site / "guide.json").write_text(json.dumps({"pages": rows}, indent=1) + "\n", "utf-8")
    lines = [
        f"# {config.site_name}",
        "",
        f"> {config.site_description}",
        "",
        "## Pages",
        "",
    ]
    lines += [
        f"- [{p.meta['title']}]({config.site_url}{p.url}): {p.meta['description']}"
        for p in pages
    ]
    lines += ["", "## Scripts", ""]
    lines += [
        f"- [{s}.py]({config.site_url}snippets/{s}.py)" for p in pages for s in p.snippets
    ]
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")
