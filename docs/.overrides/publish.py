"""Files the site carries beside its pages: runnable scripts, guide.json, llms.txt."""

import json
import os
import re
import shutil
from functools import cache
from pathlib import Path

import guide
import runtime as python_runtime
import snippets
import template as project_template


@cache
def pinned() -> dict[str, str]:
    """Distribution -> version, as locked in requirements.txt."""
    text = (guide.ROOT / "requirements.txt").read_text("utf-8")
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", text, re.M))


def by_address(text: str, site_url: str) -> str:
    """The same text reading its data from the site: a quoted docs/data/NAME becomes an address."""
    return re.sub(r"""(["']|&quot;|&#39;)docs/data/""", rf"\g<1>{site_url}data/", text)


def script(source: str, site_url: str) -> str:
    """The downloadable form: inline script metadata on top, data read from the site."""
    lock = pinned()
    wanted = "".join(f'#     "{d}=={lock[d]}",\n' for d in snippets.imports(source))
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
        if path.suffix == ".py":
            try:
                text = script(text, site_url)
            except SyntaxError as error:
                where = f"{path.relative_to(guide.ROOT).as_posix()}:{error.lineno}"
                raise guide.Unreadable(
                    f"{where}: this is no Python: {error.msg}. Mend: correct it; make check."
                ) from error
        elif path.suffix == ".R":
            text = by_address(text, site_url)
        target.write_text(text, "utf-8")


def template(site: Path) -> None:
    """The project template as an archive, and its files to look at: with .txt after their name, so that a browser shows them."""
    project_template.write(site / "template.zip")
    for name, path in project_template.files().items():
        if path.is_relative_to(project_template.SOURCE):
            target = site / "template" / f"{name}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)


def notebooks(site: Path, site_url: str) -> None:
    """Notebooks to download, executed and as plain Python; both read the data from the site."""
    for path in sorted((guide.DOCS / "notebooks").glob("*.py")):
        for source in (path, path.with_suffix(".ipynb")):
            text = by_address(source.read_text("utf-8"), site_url)
            (site / "notebooks" / source.name).write_text(text, "utf-8")


def runtime(site: Path) -> None:
    """What Run in the page needs: the helpers that figures and outputs share with the tests, and where Python comes from.

    $PYODIDE names the folder of a runtime to serve with the site ('' for none); without it, what `make pyodide` left.
    A site without a runtime of its own takes the pinned one from its CDN, when the reader presses Run.
    """
    run = site / "assets" / "run"
    for name in ("figures.py", "sandbox/svg_backend.py", "sandbox/matplotlibrc"):
        shutil.copy(guide.ROOT / "tools" / name, run)
    asked = os.environ.get("PYODIDE")
    folder = python_runtime.PUBLISHED if asked is None else Path(asked)
    about = {"version": python_runtime.VERSION, "index": python_runtime.CDN}
    if asked != "" and (folder / "runtime.json").exists():
        about = json.loads((folder / "runtime.json").read_text("utf-8"))
        del about["for"]
        shutil.copytree(folder, site / "pyodide", dirs_exist_ok=True)
        (site / "pyodide" / "runtime.json").unlink()
    (site / "assets" / "runtime.json").write_text(json.dumps(about), "utf-8")


def index(site: Path, config, pages: list[guide.Page]) -> None:
    """guide.json for programs, llms.txt for language models; both list every page."""
    pages = [p for p in pages if p.id]
    rows = [
        {
            "id": p.id,
            "title": p.meta["title"],
            "url": p.url,
            "snippets": p.snippets,
            **({"in_r": p.in_r} if p.in_r else {}),
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
    names = [n for p in pages for _, n in p.includes if n.endswith((".py", ".R"))]
    lines += [f"- [{n}]({config.site_url}snippets/{n})" for n in names]
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


SETTINGS = re.compile(r'<script id="__config" type="application/json">(.*?)</script>')
SEARCH = re.compile(
    r'(?<=<div class="md-search__inner" role="search">)(.*?</ol>\s*</div>\s*</div>\s*</div>)',
    re.S,
)
SCHEMES = re.compile(
    r'(?<=<form class="md-header__option" data-md-component="palette">)(.*?)(?=</form>)',
    re.S,
)
_aside: dict = {}


def aside(page: str) -> str:
    """The page without the theme's settings, search box and choice of colours: the same on every page, no use without script, 700 bytes each."""
    for name, part in (("settings", SETTINGS), ("search", SEARCH), ("schemes", SCHEMES)):
        if found := part.search(page):
            _aside[name] = found[1]
            page = part.sub("", page)
    return page


def put_aside(site: Path) -> None:
    """Put what `aside` took into the guide's script, which runs before the theme's; it knows the way to the root."""
    own = json.loads(_aside["settings"])
    own |= {"base": ".", "search": own["search"].lstrip("./")}
    script = (guide.DOCS / "assets" / "guide.js").read_text("utf-8")
    script = script.replace("{/* settings */}", json.dumps(own))
    for name in ("search", "schemes"):
        box = re.sub(r"\s*\n\s*", "", _aside[name])
        script = script.replace(f"/* {name} */", box)
    (site / "assets" / "guide.js").write_text(script, "utf-8")
