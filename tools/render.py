"""Tables made from data: facts, snippets and data sets. Written to docs/.generated/, included by plain Markdown."""

import os
import re
from pathlib import Path

import guide
import snippets

FACT_LINK = re.compile(r"(?<!`)\[([^\]]*)\]\(([./]*sources(?:/\w+)?\.md#([\w-]+))\)")


def shown(fact: guide.Fact) -> str:
    """A fact's value as pages print it."""
    value, unit = fact.values.get("value", ""), fact.values.get("unit", "")
    if isinstance(value, (int, float)):
        value = f"{value:,}"
    return (
        f"${value}"
        if unit == "USD"
        else f"{value}%"
        if unit == "percent"
        else f"{value} {unit}".strip()
    )


def listed_on(path: Path) -> Path:
    """The page that lists a file of facts: that of its chapter (facts/project_fraud.yml: sources/project_facts.md), or sources.md."""
    chapter = guide.DOCS / "sources" / f"{path.stem.split('_')[0]}_facts.md"
    return chapter if chapter.exists() else guide.DOCS / "sources.md"


def facts_tables() -> dict[str, str]:
    """For each page of sources its facts by topic, those first that must be checked again first."""
    facts, made = guide.facts(), {}
    for path in sorted(guide.FACTS.glob("*.yml")):
        made.setdefault(listed_on(path).stem, []).append(
            facts_table(path, [f for f in facts if f.path == path])
        )
    return {
        f"{'facts' if name == 'sources' else name}.md": "\n".join(parts)
        for name, parts in made.items()
    }


def facts_table(path: Path, rows: list[guide.Fact]) -> str:
    """One file of facts under its heading."""
    topic = re.sub("[-_]", " ", path.stem)
    if listed_on(path).stem != "sources":
        topic = topic.split(" ", 1)[-1]
    out = [
        f"## {topic.capitalize()}",
        "",
        "| fact | value | as of | source | how sure | checked | re-check by |",
        "|---|---|---|---|---|---|---|",
    ]
    for f in sorted(rows, key=lambda f: str(f.values.get("recheck_by"))):
        v = {
            "source": "",
            "url": "",
            "says": "",
            "sure": "",
            "checked": "",
            "as_of": "",
        } | f.values
        out.append(
            f'| <span id="{f.key}"></span>{v["says"]} | {shown(f)} | {v["as_of"]} | [{v["source"]}]({v["url"]}) '
            f"| {v['sure']} | {v['checked']} | {v.get('recheck_by', '')} |"
        )
    out.append("")
    return "\n".join(out)


PROJECT = {  # key of the front matter -> heading of the comparison
    "industries": "industries",
    "data": "data",
    "task": "task",
    "metric": "judged by",
    "baseline": "dumb baseline",
    "model": "model",
    "mistake": "the mistake and its price",
    "decision": "the decision",
}


def projects_tables(pages: list[guide.Page]) -> dict[str, str]:
    """Two tables from the front matter of the project pages: one to choose by, one that compares."""
    rows = [p for p in pages if isinstance(p.meta.get("project"), dict)]
    order = (guide.ROOT / "mkdocs.yml").read_text("utf-8")
    rows.sort(key=lambda p: order.find(p.where.removeprefix("docs/")))
    keys, made = list(PROJECT), {}
    for name, chosen in (("choose", keys[:4]), ("compare", keys[4:])):
        lines = [f"| project | {' | '.join(PROJECT[k] for k in chosen)} |"]
        lines.append("|---" * (len(chosen) + 1) + "|")
        for page in rows:
            cells = [str(page.meta["project"].get(k, "")) for k in chosen]
            link = f"[{page.meta['title'].split(':')[0]}](../{page.path.relative_to(guide.DOCS).as_posix()})"
            lines.append(f"| {link} | {' | '.join(cells)} |")
        made[f"projects_{name}.md"] = "\n".join(lines)
    return made


def chapter(page: guide.Page) -> str:
    """The chapter under which a page's snippets are listed: its folder, or `other` for the few outside chapters."""
    folder = page.path.relative_to(guide.DOCS).parts[0]
    return folder if (guide.DOCS / "snippets" / f"find_{folder}.md").exists() else "other"


def shown_on(pages: list[guide.Page]) -> dict[str, str]:
    """Card -> the page that shows it, both below docs/."""
    return {
        Path(name).stem: page.path.relative_to(guide.DOCS).as_posix()
        for page in pages
        for _, name in page.includes
        if guide.DOCS / name in guide.CARDS
    }


def snippets_table(pages: list[guide.Page], up: str, cards: dict[str, str]) -> str:
    """Every snippet of these pages: what it shows, with which library, on which data; `up` leads to the site's root."""
    out = []
    for page in pages:
        if not page.snippets:
            continue
        rel = page.path.relative_to(guide.DOCS).as_posix()
        title = page.meta["title"]
        out += [f"## {title}", "", f"From [{title}](../{rel}).", ""]
        out += ["| snippet | shows | libraries | data |", "|---|---|---|---|"]
        for _, name in page.includes:
            path = guide.SNIPPETS / name
            if path.suffix not in (".py", ".R") or not path.exists():
                continue  # the rules name the page and line
            source = path.read_text("utf-8")
            libraries = sorted(
                set(
                    re.findall(
                        r"^(?:from|import) (sklearn|pandas|numpy|scipy|matplotlib|dask|distributed|fastapi|skops|shap|fairlearn)",
                        source,
                        re.M,
                    )
                )
                - {"pandas", "numpy"}
            ) or ["R"] * (path.suffix == ".R")
            sets = sorted(
                {d.split(".")[0] for d in re.findall(r"docs/data/([\w.]+)", source)}
            )
            label = path.stem
            links = " ".join(
                f"[{d}](../{cards.get(d, 'data/index.md')}#{d.replace('_', '-')})"
                for d in sets
            )
            out.append(
                f"| {example_link(page, label, up)} | {snippets.promise(path)} | {', '.join(libraries)} | {links} |"
            )
        out.append("")
    return "\n".join(out)


KINDS = {  # heading on the page of names -> the modules of scikit-learn whose names stand there
    "Algorithms": "ensemble linear_model tree neighbors naive_bayes svm neural_network cluster decomposition manifold dummy",
    "Metrics and inspection": "metrics inspection calibration isotonic",
    "Splits and tuning": "model_selection experimental",
    "Preparing columns": "preprocessing impute compose pipeline feature_selection feature_extraction",
    "Bundled data": "datasets",
}
MOST = 8  # links at a name: more are found by search, and the page stays light


def names_table(pages: list[guide.Page]) -> str:
    """Every name of scikit-learn that a snippet imports, by kind, with the snippets that show it, those first that import little else."""
    where, imports = {}, {}
    for page in pages:
        for name in page.snippets:
            path = guide.SNIPPETS / f"{name}.py"
            if not path.exists():
                continue  # the rules name the page and line
            where[name] = example_link(page, Path(name).stem, "../../")
            source = path.read_text("utf-8")
            imports[name] = [
                (module, word)
                for module, words in re.findall(
                    r"^from sklearn\.(\w+)[\w.]* import (\([^)]*\)|.*)$", source, re.M
                )
                for word in re.findall(r"\w+", words)
            ]
    out = []
    for heading, modules in KINDS.items():
        users: dict[str, list[str]] = {}
        for name, words in imports.items():
            for module, word in words:
                if module in modules.split():
                    users.setdefault(word, []).append(name)
        out += [f"## {heading}", ""]
        for word in sorted(users, key=str.lower):
            best = sorted(set(users[word]), key=lambda n: (len(imports[n]), n))
            more = f" and {len(best) - MOST} more" * (len(best) > MOST)
            out.append(f"- `{word}`: {', '.join(where[n] for n in best[:MOST])}{more}")
        out.append("")
    return "\n".join(out)


def example_link(page: guide.Page, label: str, up: str) -> str:
    """A link to a snippet's block. HTML, because the anchor is made after Markdown: MkDocs would call it missing."""
    return f'<a href="{up}{page.url}#{anchor(label)}">{label}</a>'


def anchor(label: str) -> str:
    """The id of a snippet's block on its page."""
    return f"code-{label.replace('_', '-')}"


def tables() -> dict[str, str]:
    """File of docs/.generated -> what it must hold."""
    pages = guide.pages()
    cards = shown_on(pages)
    made = facts_tables() | projects_tables(pages)
    for name in sorted({chapter(p) for p in pages}):
        of = [p for p in pages if chapter(p) == name]
        up = "../" if name == "other" else "../../"
        made[f"snippets_{name}.md"] = snippets_table(of, up, cards)
    return made | {"snippet_names.md": names_table(pages)}


def write_tables() -> list[str]:
    """Write what changed; return the files written. Nothing else is touched, so live reload settles."""
    guide.GENERATED.mkdir(exist_ok=True)
    written = []
    for name, text in tables().items():
        path = guide.GENERATED / name
        if not path.exists() or path.read_text("utf-8") != text + "\n":
            path.write_text(text + "\n", "utf-8")
            written.append(name)
    return written + write_facts_into_pages()


def fact_link(fact: guide.Fact, page: guide.Page) -> str:
    """A fact as a page prints it: its value, leading to its row."""
    up = os.path.relpath(listed_on(fact.path), page.path.parent)
    return f"[{shown(fact)}]({Path(up).as_posix()}#{fact.key})"


def write_facts_into_pages() -> list[str]:
    """Bring every link to a fact up to date: [anything](sources.md#key) becomes its value, on the page that lists it."""
    facts = {f.key: f for f in guide.facts()}
    written = []
    for page in guide.pages():
        text = page.path.read_text("utf-8")
        new = FACT_LINK.sub(
            lambda m, page=page: fact_link(facts[m[3]], page) if m[3] in facts else m[0],
            text,
        )
        if new != text:
            page.path.write_text(new, "utf-8")
            written.append(page.where)
    return written
