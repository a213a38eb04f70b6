"""What the guide consists of, read from its files: pages, their front matter, snippets, facts and data cards."""

import functools
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


class Unreadable(ValueError):
    """A file that no rule can look into; says where, what is wrong and how to mend it."""


def in_one_line(main):
    """A command that ends with that one line, not with a traceback."""

    @functools.wraps(main)
    def clear(*arguments):
        try:
            return main(*arguments)
        except Unreadable as error:
            print(error)
            return 1

    return clear


def text_of(path: Path) -> str:
    """A file's text; Unreadable names the line that is no UTF-8."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Unreadable(
            f"{path.relative_to(ROOT).as_posix()}:{line}: it is no UTF-8. Mend: save the file as UTF-8."
        ) from error


class _Strict(yaml.SafeLoader):
    """YAML in which a key stands once and a date is one: the library would keep the last, or fail without a line."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                said = f"{key.value} stands here twice. Mend: keep one"
                raise yaml.MarkedYAMLError(problem=said, problem_mark=key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)

    def day(self, node):
        try:
            return self.construct_yaml_timestamp(node)
        except ValueError as error:
            said = f"{node.value} is no date. Mend: write 2026-11-23"
            raise yaml.MarkedYAMLError(
                problem=said, problem_mark=node.start_mark
            ) from error


_Strict.add_multi_constructor("", lambda *_: None)  # mkdocs.yml has tags of its own
_Strict.add_constructor("tag:yaml.org,2002:timestamp", _Strict.day)


def from_yaml(text: str, path: Path, first: int = 1) -> dict:
    """The values of YAML that begins on line `first`; Unreadable names the line that cannot be read."""
    where = path.relative_to(ROOT).as_posix()
    try:
        values = yaml.load(text, _Strict) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = str(getattr(error, "problem", None) or error).replace("\n", " ")
        mend = (
            "" if "Mend:" in said else ". Mend: indent with spaces, quote text with a colon"
        )
        raise Unreadable(
            f"{where}:{first + (mark.line if mark else 0)}: {said}{mend}."
        ) from error
    if not isinstance(values, dict):
        raise Unreadable(
            f"{where}:{first}: no `key: value` lines here. Mend: begin with one."
        )
    return values


def read(path: Path) -> Page:
    """Read one page. Notebooks are read from their jupytext source, whose header is commented out."""
    text = text_of(path)
    if path.suffix == ".py":
        header = re.match(r"# ---\n(.*?)# ---\n", text, re.S)
        front = re.sub(r"^# ?", "", header[1], flags=re.M) if header else ""
        start = header.end() if header else 0
        meta = from_yaml(front, path, 2)
        return Page(path, meta, text[start:], text[:start].count("\n") + 1)
    header = re.match(r"---\n(.*?)\n---\n", text, re.S)
    meta = from_yaml(header[1], path, 2) if header else {}
    body = text[header.end() :] if header else text
    first = text[: len(text) - len(body)].count("\n") + 1
    includes = [
        (i, m[1])
        for i, line in enumerate(body.split("\n"), first)
        if (m := INCLUDE.match(line))
    ]
    return Page(path, meta, body, first, includes)


def pages() -> list[Page]:
    """All pages of the guide in a stable order (cards, fragments and overrides are none)."""
    markdown = [
        p
        for p in DOCS.rglob("*.md")
        if not any(x.startswith(".") for x in p.relative_to(DOCS).parts) and p not in CARDS
    ]
    found = [read(p) for p in sorted(markdown) + sorted(DOCS.glob("notebooks/*.py"))]
    for page in found:  # everything else is made from these
        for key in ("id", "title"):
            if not page.meta.get(key):
                raise Unreadable(
                    f"{page.where}:1: front matter has no `{key}`. Mend: begin the file with ---, `{key}: ...` and a second ---."
                )
            if not isinstance(page.meta[key], str):
                raise Unreadable(
                    f"{page.where}:1: `{key}` is no text. Mend: put it in quotes."
                )
        if not isinstance(page.meta.get("related", []), list):
            raise Unreadable(
                f"{page.where}:1: `related` is no list. Mend: related: [one.page, another.page], or []."
            )
    return found


def browser() -> dict[str, dict[str, str]]:
    """snippets/browser.yml: what cannot run in the page (`cannot`) or prints something else there (`differs`), and why."""
    path = SNIPPETS / "browser.yml"
    listed = {"cannot": {}, "differs": {}}
    for heading, names in from_yaml(text_of(path), path).items():
        if not isinstance(names or {}, dict) or not all((names or {}).values()):
            raise Unreadable(
                f"{path.relative_to(ROOT).as_posix()}:1: below {heading} stands a line without its reason. Mend: page/name: the reason."
            )
        listed[heading] = names or {}
    return listed


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


def facts() -> list[Fact]:
    """All facts of docs/facts/*.yml, in file order. Unreadable names the file and line that cannot be read."""
    found = []
    for path in sorted(FACTS.glob("*.yml")):
        text = text_of(path)
        lines = {
            m[1]: text[: m.start()].count("\n") + 1
            for m in re.finditer(r"^[\"']?([^\s:\"']+)[\"']?:", text, re.M)
        }
        found += [
            Fact(str(k), v if isinstance(v, dict) else {}, path, lines.get(str(k), 1))
            for k, v in from_yaml(text, path).items()
        ]
    return found
