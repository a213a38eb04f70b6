"""What the guide consists of, read from its files: pages, their front matter, snippets, facts and data cards."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
FACTS = DOCS / "facts"
DATA = DOCS / "data"
GENERATED = DOCS / ".generated"
INCLUDE = re.compile(r'^\s*--8<-- "([^"]+)"\s*$')
CARDS = {
    p for p in DATA.glob("*.md") if p.name != "index.md" and not p.name.startswith("about_")
}


@dataclass
class Page:
    """One page: its file, front matter, and the files it includes with their line numbers."""

    path: Path
    meta: dict
    text: str  # Markdown below the front matter
    first_line: int  # of `text` in the file
    includes: list[tuple[int, str]] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.meta.get("id", "")

    @property
    def where(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def name(self) -> str:
        """The page's name, which its snippet folder shares: the file's stem, or the folder's for an index."""
        if self.path.stem != "index":
            return self.path.stem
        return self.path.parent.name if self.path.parent != DOCS else "home"

    @property
    def url(self) -> str:
        """The page's address relative to the site's root."""
        rel = self.path.relative_to(DOCS).with_suffix("").as_posix()
        return (
            "" if rel == "index" else rel.removesuffix("/index").removesuffix("index") + "/"
        )

    @property
    def snippets(self) -> list[str]:
        return [name[:-3] for _, name in self.includes if name.endswith(".py")]

    @property
    def in_r(self) -> list[str]:
        return [name[:-2] for _, name in self.includes if name.endswith(".R")]


def read(path: Path) -> Page:
    """Read one page. Notebooks are read from their jupytext source, whose header is commented out."""
    text = path.read_text("utf-8")
    if path.suffix == ".py":
        header = re.match(r"# ---\n(.*?)# ---\n", text, re.S)
        meta = yaml.safe_load(re.sub(r"^# ?", "", header[1], flags=re.M)) if header else {}
        start = header.end() if header else 0
        return Page(path, meta or {}, text[start:], text[:start].count("\n") + 1)
    header = re.match(r"---\n(.*?)\n---\n", text, re.S)
    meta = yaml.safe_load(header[1]) if header else {}
    body = text[header.end() :] if header else text
    first = text[: len(text) - len(body)].count("\n") + 1
    includes = [
        (i, m[1])
        for i, line in enumerate(body.split("\n"), first)
        if (m := INCLUDE.match(line))
    ]
    return Page(path, meta or {}, body, first, includes)


def pages() -> list[Page]:
    """All pages of the guide in a stable order (cards, fragments and overrides are none)."""
    markdown = [
        p
        for p in DOCS.rglob("*.md")
        if not any(x.startswith(".") for x in p.relative_to(DOCS).parts) and p not in CARDS
    ]
    return [read(p) for p in sorted(markdown) + sorted(DOCS.glob("notebooks/*.py"))]


def browser() -> dict[str, dict[str, str]]:
    """snippets/browser.yml: what cannot run in the page (`cannot`) or prints something else there (`differs`), and why."""
    return read_yaml(SNIPPETS / "browser.yml")


@dataclass
class Fact:
    """One fact about the world, with the line it stands on."""

    key: str
    values: dict
    path: Path
    line: int

    @property
    def where(self) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()}:{self.line}"


class NotYaml(ValueError):
    """A YAML file that cannot be read; says where, and how to mend it."""


def read_yaml(path: Path) -> dict:
    """A YAML file's values; NotYaml names the line that cannot be read."""
    try:
        return yaml.safe_load(path.read_text("utf-8")) or {}
    except yaml.MarkedYAMLError as error:
        where = f"{path.relative_to(ROOT).as_posix()}:{error.problem_mark.line + 1}"
        raise NotYaml(
            f"{where}: {error.problem}. Mend: indent with two spaces, quote text with a colon."
        ) from error


def facts() -> list[Fact]:
    """All facts of docs/facts/*.yml, in file order. NotYaml names the file and line that cannot be read."""
    found = []
    for path in sorted(FACTS.glob("*.yml")):
        text = path.read_text("utf-8")
        lines = {
            m[1]: text[: m.start()].count("\n") + 1
            for m in re.finditer(r"^([\w-]+):", text, re.M)
        }
        found += [Fact(k, v, path, lines[k]) for k, v in read_yaml(path).items()]
    return found
