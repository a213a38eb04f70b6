"""The rules of the guide's files. Each finding is one line: file:line, what is wrong, and what mends it."""

import datetime
import hashlib
import json
import re

import formulas
import guide
import render
import snippets

FENCE = re.compile(r"^(\s*)(`{3,}|~{3,})(.*)$")
TITLED = re.compile(r'^(\w+) title="([^"]+)"$')
OUTPUT = '{.text .output title="Output"}'
FILLER = re.compile(
    r"in today.s|fast-paced|it is important to note|\bdelv(?:e|ing)|ever-evolving|game.changer|unlock the"
    r"|landscape of|in conclusion|seamless|cutting.edge|coming soon|lorem ipsum|\bTODO\b|\bFIXME\b",
    re.I,
)
FOREIGN = re.compile(
    r"<(?:script|iframe|link|style|object|embed|video|audio)\b|\b(?:src|srcset)=[\"']?(?:https?:)?//"
    r"|<[^>]*\s(?:on\w+|style)=|\]\(javascript:|!\[[^\]]*\]\((?:https?:)?//"
)
TAGS = {"a", "abbr", "br", "div", "img", "kbd", "span", "sub", "sup"}
BOX = re.compile(r'\?\?\?\+? (?:question|note) "[^"]+"$')
ITEM = re.compile(r"\s*(?:[-*]|\d+\.) ")
LEFT_OVER = (  # what is looked for in a line without its inline code, what it is, what mends it
    (r"`", "code that begins or ends nowhere", "a backtick on both sides, on one line"),
    (r"!\[[^\]]*\]\[", "an image whose address is elsewhere", "![what it shows](address)"),
    (r"[\u200b-\u200f\u2028\u2029\ufeff]", "a sign that nobody sees", "type the line anew"),
    (r"\] \(\S+\)", "a link with a blank in it", "[text](address)"),
    (r"^#{2,6}[^#\s]", "a heading without a blank", "a blank after the #"),
    (r"\$[^\s$\d][^$]*\$", "a formula in dollars is printed as it stands", "```math"),
    (
        r"/(?:root|tmp)/\w|//(?:127\.0\.0\.1|localhost)\b",
        "an address that only your machine has",
        "cut it, or a path within the guide",
    ),
)
FRONT = {"id", "title", "description", "related", "checked", "project", "hide", "jupyter"}
LICENCES = {
    "CC0 1.0",
    "CC BY 4.0",
    "MIT",
    "BSD-3-Clause",
    "Apache-2.0",
    "Open Licence 2.0",
    "PostgreSQL",
    "Artistic-2.0",
    "Public domain",
}
SURE = {"official", "third party", "press", "second hand", "paper"}
FACT_FIELDS = ("says", "value", "as_of", "source", "url", "checked", "recheck_by", "sure")
CARD_FIELDS = (
    "Holds",
    "Kind",
    "Rows",
    "Fields",
    "Known defects",
    "Source",
    "Obtained from",
    "Licence",
    "Attribution",
    "SHA-256",
)


WITHOUT = "there is no file|not followed by"  # then its numbers are missing too: one fault, one line


def page_findings(page: guide.Page) -> list[str]:
    """All rules that one page can break on its own."""
    return [
        *_front(page),
        *_project(page),
        *_fences(page),
        *(missing := list(_includes(page))),
        *_prose(page),
        *_markup(page),
        *_headings(page),
        *_tables(page),
        *([] if any(re.search(WITHOUT, f) for f in missing) else _numbers(page)),
        *_answers(page),
    ]


def questions(page: guide.Page) -> list[tuple[int, str, str]]:
    """The folded questions of a page: line, question, answer."""
    found = re.finditer(
        r'^\?\?\? question "(.+)"\n((?:(?: {4}.*)?\n)*)', page.text + "\n", re.M
    )
    return [
        (page.text[: m.start()].count("\n") + page.first_line, m[1], m[2].strip())
        for m in found
    ]


# the chapters whose pages teach: each ends in a task and leads to the interview questions that ask for it
TEACHING = {"projects", "responsibilities", "languages", "algorithms", "evaluation"}
TEACHING |= {"engineering", "mathematics", "skills", "challenges"}


def _answers(page):
    """Every question is answered; on the pages of interview questions the answer names the page it belongs to."""
    if page.snippets and page.path.parent.name in TEACHING:
        if "\n**Try it**: " not in page.text:
            yield f"{page.where}:1: no task to try. Mend: **Try it**: what to change, after the questions."
        if not any(i.startswith("career") for i in page.meta.get("related", [])):
            yield f"{page.where}:1: `related` names no page of interview questions. Mend: add one, such as career.learners."
    for number, asked, answer in questions(page):
        where = f"{page.where}:{number}"
        if not answer:
            yield f"{where}: {asked!r} has no answer. Mend: write it below, indented by four spaces."
        elif page.name.startswith("questions_") and not re.search(
            r"^\s*Row: \[[^\]]+\]\([^)]+\)\.$", answer.split("\n")[-1]
        ):
            yield f"{where}: {asked!r} belongs to no page. Mend: end the answer with `Row: [its page](path.md).`"


def _front(page):
    meta, where = page.meta, page.where
    for key in ("id", "title", "description", "checked"):
        if not meta.get(key):
            yield f"{where}:1: front matter has no `{key}`. Mend: add `{key}: ...` between the --- lines."
    if not re.fullmatch(r"[a-z]+(\.[a-z]+)?", str(meta.get("id", ""))):
        yield f"{where}:1: id {meta.get('id')!r} is not of the form chapter.name. Mend: see docs/contributing.md."
    if meta.get("checked") and not isinstance(meta["checked"], datetime.date):
        yield f"{where}:1: checked {meta['checked']!r} is no date. Mend: write 2026-11-23."
    if not 60 <= len(str(meta.get("description", ""))) <= 160:
        yield f"{where}:1: description has {len(str(meta.get('description', '')))} characters. Mend: say it in 60 to 160."
    for key in set(meta) - FRONT:
        yield f"{where}:1: front matter key `{key}` is read by nobody. Mend: one of {', '.join(sorted(FRONT))}."
    if page.path.suffix == ".md":
        heading = re.search(r"^# (.+)$", page.text, re.M)
        if not heading or heading[1].strip() != meta.get("title"):
            yield f"{where}:{page.first_line}: the page's # heading is not its title. Mend: write `# {meta.get('title')}`."


def _project(page):
    """What the comparison of the projects says of a page comes from that page's outputs."""
    if not page.id.startswith("project.") or page.id == "project.index":
        return
    said = page.meta.get("project") or {}
    text, numbers = _evidence(page)
    for key in render.PROJECT:
        value = str(said.get(key, ""))
        if not 3 <= len(value) <= 75:
            yield f"{page.where}:1: front matter says nothing (or more than 75 characters) for `project: {key}`. Mend: one short phrase."
        for token in TOKEN.finditer(value):
            if not supported(token, text, numbers):
                yield f"{page.where}:1: {token[0].strip()} in `project: {key}` stands in no output of this page. Mend: print it in a snippet (make record)."


def _fences(page):
    """Nothing between a fence that runs and a fence that is included can hide from the tests."""
    if page.path.suffix != ".md":
        return
    open_fence, info, start, body = None, "", 0, []
    for number, line in enumerate(page.text.split("\n"), page.first_line):
        m = FENCE.match(line)
        if open_fence:
            if m and m[2].startswith(open_fence) and not m[3].strip():
                if info == "math":
                    yield from _formula(page, start, body, number)
                else:
                    yield from _fence(page, start, info, body)
                open_fence = None
            else:
                body.append(line)
        elif m:
            open_fence, info, start, body = m[2], m[3].strip(), number, []
            if m[2][0] == "~":
                yield f"{page.where}:{number}: a ~~~ fence is run by nobody. Mend: use ```."
        elif (m := guide.INCLUDE.match(line)) and m[1].endswith((".py", ".R", ".out")):
            yield f"{page.where}:{number}: {m[1]} is included outside a fence. Mend: see docs/contributing.md, Add an example."
    if open_fence:
        yield f"{page.where}:{start}: this fence is never closed. Mend: close it with {open_fence}."


def _formula(page, number, body, last):
    """A formula can be drawn, and is read out in words right after it."""
    where = f"{page.where}:{number}"
    try:
        formulas.mathml("\n".join(body))
    except ValueError as error:
        yield f"{where}: this formula cannot be drawn ({error}). Mend: write it in simpler LaTeX."
    after = "\n".join(page.text.split("\n")[last - page.first_line + 1 :]).lstrip("\n")
    if not after.startswith(formulas.IN_WORDS):
        yield f"{where}: nobody reads this formula out. Mend: begin the paragraph after it with `{formulas.IN_WORDS}`."


def _fence(page, number, info, body):
    where = f"{page.where}:{number}"
    includes = [m[1] for line in body if (m := guide.INCLUDE.match(line))]
    titled = TITLED.match(info)
    if info in ("python", "sh"):
        if includes:
            yield f'{where}: an included file needs its path as title. Mend: ```{info} title="{includes[0]}".'
    elif info == OUTPUT or titled:
        wanted = None if info == OUTPUT else titled[2]
        if len(includes) != 1 or len([x for x in body if x.strip()]) != 1:
            yield f'{where}: a fence with a title holds one include and nothing else. Mend: --8<-- "{wanted or "page/name.out"}".'
        elif wanted and includes[0] != wanted:
            yield f"{where}: title {wanted!r} and include {includes[0]!r} differ. Mend: make the title the path."
        elif not wanted and not includes[0].endswith(".out"):
            yield f"{where}: an output block includes a recorded .out file, not {includes[0]!r}."
    else:
        yield f"{where}: fence `{info}` is run by nobody. Mend: ```python or ```sh (run as it stands), a title with an include, or ```math for a formula."


def _includes(page):
    if page.path.suffix != ".md":
        return
    names = [name for _, name in page.includes]
    for i, (number, name) in enumerate(page.includes):
        where = f"{page.where}:{number}"
        target = next(
            (b / name for b in (guide.SNIPPETS, guide.DOCS) if (b / name).is_file()), None
        )
        if ".." in name or name.startswith("/") or ":" in name:
            yield f"{where}: include {name!r} leaves the guide or takes a part. Mend: include a whole file by its path."
        elif target is None:
            yield f"{where}: there is no file {name!r} to include. Mend: make record, or correct the path."
        elif name.endswith(".out") and not target.read_text("utf-8").strip():
            yield f"{where}: {name} is empty. Mend: print what the script's first line promises, then make record."
        elif target.is_relative_to(guide.SNIPPETS) and name.split("/")[0] != page.name:
            yield f"{where}: {name!r} belongs to another page. Mend: keep this page's snippets in snippets/{page.name}/."
        elif name.endswith((".py", ".R")):
            out = name.rpartition(".")[0] + ".out"
            if names[i + 1 : i + 2] != [out]:
                yield f'{where}: {name} is not followed by what it printed. Mend: include "{out}" in the next block.'
            svg = name.rpartition(".")[0] + ".svg"
            if (guide.SNIPPETS / svg).exists() and names.count(svg) != 1:
                yield f"{where}: {name} draws, and its figure is not shown once. Mend: include it in a div.plot (docs/contributing.md)."
        elif name.endswith(".svg"):
            before = page.text.split("\n")[number - page.first_line - 1]
            label = re.fullmatch(
                r'<div class="(?:plot|drawing)" role="img" aria-label="([^"]{30,})">',
                before.strip(),
            )
            if not label:
                yield f'{where}: a figure needs its text alternative. Mend: <div class="plot" role="img" aria-label="What it shows, with its main numbers"> on the line before.'


def _prose_lines(page):
    """Lines of prose with their numbers: no fences, no inline code, no addresses, no attribute names."""
    fence = None
    for number, line in enumerate(page.text.split("\n"), page.first_line):
        m = FENCE.match(line)
        if m and fence is None:
            fence = m[2]
            continue
        if fence is not None:
            if m and m[2].startswith(fence) and not m[3].strip():
                fence = None
            continue
        if guide.INCLUDE.match(line):
            continue
        yield number, line


def _prose(page):
    if page.path.suffix != ".md":
        return
    for number, line in _prose_lines(page):
        where = f"{page.where}:{number}"
        if m := FILLER.search(line):
            yield f"{where}: {m[0]!r} says nothing. Mend: cut it."
        if re.search(r"!\[\s*\]", line) or re.search(
            r"<img(?![^>]*\balt=\"[^\"]+\")", line
        ):
            yield f"{where}: this image has no text alternative. Mend: ![what it shows](...)."
        if re.search(r"!\[[^\]]+\]\([^)]+\)(?!\{[^}]*\bwidth=)", line):
            yield f"{where}: this image has no width, and the page jumps when it comes. Mend: ![...](...){{ width=360 }}."
        if FOREIGN.search(re.sub(r"`[^`]*`", "", line)):
            yield f"{where}: pages ask nothing of third parties and carry no scripts. Mend: remove it."


def _bare(page):
    """Lines of prose with their numbers, as (number, line, line without its inline code)."""
    if page.path.suffix == ".md":
        for number, line in _prose_lines(page):
            yield number, line, re.sub(r"`[^`]*`", "", line)


def _markup(page):
    """What a slip of the pen would leave on the page as bare signs, or make swallow the rest of it."""
    open_tags, before = [], ""
    for number, line, bare in _bare(page):
        where = f"{page.where}:{number}"
        for sign, what, mend in LEFT_OVER:
            if re.search(sign, bare):
                yield f"{where}: {what}. Mend: {mend}."
        if bare.lstrip().startswith(("??", "!!")) and not BOX.match(line.strip()):
            yield f'{where}: a box that stays text. Mend: ??? question "What is asked?"'
        if m := re.search(r"/(?:home|Users)/\w|[A-Z]:\\\w", line):
            yield f"{where}: {m[0]}... is a path that only your machine has. Mend: cut it, or a path within the guide."
        if bare.count("**") % 2:
            yield f"{where}: bold that begins or ends nowhere. Mend: ** on both sides, on one line."
        for label in re.findall(r"\]\[([^\]]*)\]|\[(\^[^\]]+)\](?!:)", bare):
            if f"[{''.join(label)}]:" not in page.text:
                yield f"{where}: [{''.join(label)}] is defined nowhere. Mend: [text](address)."
        ends = before.strip() and not before.startswith((" ", "#"))
        if ITEM.match(line) and ends and not ITEM.match(before):
            yield f"{where}: a list right below a sentence is read as one with it. Mend: leave a blank line between."
        for closing, tag in re.findall(r"<(/?)([A-Za-z!][\w-]*)(?![\w:])[^>:]*", bare):
            if tag not in TAGS:
                yield f"{where}: <{tag}> is no HTML of a page. Mend: write it in Markdown, or code in `backticks`."
            elif not closing and tag not in ("br", "img"):
                open_tags.append((number, tag))
            elif closing and (not open_tags or open_tags.pop()[1] != tag):
                yield f"{where}: </{tag}> closes nothing. Mend: remove it, or open <{tag}> before."
        before = line
    for number, tag in open_tags:
        yield f"{page.where}:{number}: this <{tag}> is never closed. Mend: </{tag}>."


def _headings(page):
    """One title, no level left out, no name given twice."""
    level, names = 0, set()
    for number, _, bare in _bare(page):
        where = f"{page.where}:{number}"
        if m := re.match(r"(#{1,6}) ", bare):
            if level and len(m[1]) == 1:
                yield f"{where}: a second # heading. Mend: begin it with ##."
            elif len(m[1]) > level + 1:
                yield f"{where}: a heading of level {len(m[1])} below one of level {level}. Mend: {'#' * (level + 1)}."
            level = len(m[1])
        for name in re.findall(r"\{[^}]*#([\w-]+)|\bid=\"([^\"]+)\"", bare):
            if name in names:
                yield f"{where}: the name {''.join(name)} is taken on this page. Mend: give it its own."
            names.add(name)


def _tables(page):
    """The renderer drops a cell too many and prints a table without its line of dashes as text."""
    before, cells, rows = "", 0, 0
    for number, line, bare in _bare(page):
        if line.startswith("|"):
            where, rows = f"{page.where}:{number}", rows + 1
            now = len(re.findall(r"(?<!\\)\|", bare.rstrip())) - 1
            if rows == 1:
                cells = now
                if before.strip():
                    yield f"{where}: a table right below a sentence is printed as text. Mend: leave a blank line between."
            elif now != cells:
                yield f"{where}: {now} cells below {cells} headings. Mend: as many | as in the first row."
            elif rows == 2 and not re.fullmatch(r"[-:| ]+", bare.strip()):
                yield f"{where}: the second row of a table is its line of dashes. Mend: {'|---' * cells}|."
        else:
            rows = 0
        before = line


# ---------------------------------------------------------------- numbers
TOKEN = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)|(?P<time>(?<![\d.])\d{1,2}:\d\d(?!\d))"
    r"|(?<![\w.])(?<![\w]-)(?P<number>(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+))(?P<percent>\s?%)?(?![\w]|\.\d)"
)
PLAIN = re.compile(r"(?<![\w.])[-+−]?(\d[\d,_]*(?:\.\d+)?|\.\d+)(?:[eE]([-+]?\d+))?")


def _evidence(page) -> tuple[str, list[tuple[float, int]]]:
    """The text and the numbers (value, decimals) of everything the page runs and prints."""
    text = _evidence_text(page)
    return text, _values(text)


def _evidence_text(page) -> str:
    texts = [
        (guide.SNIPPETS / name).read_text("utf-8")
        for _, name in page.includes
        if (guide.SNIPPETS / name).is_file() and not name.endswith(".svg")
    ]
    fenced, inside = [], False
    for line in page.text.split("\n"):
        if FENCE.match(line):
            inside = not inside
        elif inside:
            fenced.append(line)
    return "\n".join([*texts, *fenced])


def _values(text: str, below_zero: bool = False) -> list[tuple[float, int]]:
    """The numbers of a text without their signs: all, or those with a minus."""
    numbers = []
    for m in PLAIN.finditer(text):
        if below_zero and m[0][0] not in "-−":
            continue
        digits = m[1].replace(",", "").replace("_", "").strip(".")
        try:
            value = float(digits) * 10 ** int(m[2] or 0)
        except ValueError:
            continue
        numbers.append((value, len(digits.partition(".")[2])))
    return numbers


def supported(token: re.Match, text: str, numbers: list[tuple[float, int]]) -> bool:
    """Whether a number written in prose stands in the evidence, at the precision written."""
    if token["date"] or token["time"]:
        clock = re.fullmatch(r"(\d{1,2}):00", token[0])
        return token[0] in text or bool(
            clock and any(v == int(clock[1]) for v, _ in numbers)
        )
    digits = token["number"].replace(",", "")
    value, places = float(digits), len(digits.partition(".")[2])
    half = 0.5 * 10.0**-places + 1e-9
    for number, decimals in numbers:
        if number == value or (
            places < decimals and places and abs(number - value) <= half
        ):
            return True
        if token["percent"] and abs(number * 100 - value) <= half and decimals >= 2:
            return True
        if token["percent"] and decimals > places and abs(number - value) <= half:
            return True
    return False


def _notebook_as_page(page):
    """A notebook as Markdown with the lines of its source: prose stays, code becomes a fence, alts become labels."""
    lines, prose = [], False
    for line in page.text.split("\n"):
        if line.startswith("# %%"):
            prose = "[markdown]" in line
            alt = re.search(r'alt="([^"]*)"', line)
            lines.append(f'<div aria-label="{alt[1]}">' if alt else "")
        else:
            lines.append(line.removeprefix("#").removeprefix(" ") if prose else "")
    return lines


def _notebook_evidence(page) -> str:
    """Code and outputs of the recorded notebook, as text."""
    text = []
    for cell in json.loads(page.path.with_suffix(".ipynb").read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            text.append("".join(cell["source"]))
            for output in cell["outputs"]:
                text.append(
                    "".join(
                        output.get("text", output.get("data", {}).get("text/plain", ""))
                    )
                )
    return "\n".join(text)


def _notebook_is_recorded(page) -> bool:
    """Whether the recorded notebook is there and has the lines of its source."""
    try:
        cells = json.loads(page.path.with_suffix(".ipynb").read_text("utf-8"))["cells"]
    except (OSError, ValueError, KeyError):
        return False
    shown = [
        line for c in cells for line in "".join(c["source"]).split("\n") if line.strip()
    ]
    written, prose = [], False
    for line in page.text.split("\n"):
        if line.startswith("# %%"):
            prose = "[markdown]" in line
        elif line := line.removeprefix("#").removeprefix(" ") if prose else line:
            written.append(line)
    return shown == [line for line in written if line.strip()]


def _numbers(page):
    """No number in prose without an output or code on the page, or a fact with its source."""
    if page.path.suffix == ".py":
        if not _notebook_is_recorded(page):
            yield f"{page.where}:1: the recorded notebook is missing, broken or of another source. Mend: make record S={page.name}"
            return
        lines = "\n".join(_notebook_as_page(page))
        page = guide.Page(
            page.path,
            page.meta,
            lines + "\n```python\n" + _notebook_evidence(page) + "\n```",
            page.first_line,
        )
    text, numbers = _evidence(page)
    negative, section = _values(text, below_zero=True), ""
    front = [(1, str(page.meta.get("description", "")))]
    for number, line in [*front, *_prose_lines(page)]:
        if line.startswith("#"):
            section = line.strip("# ").lower()
        clean = render.FACT_LINK.sub("", line)
        clean = re.sub(r"`[^`]*`", "", clean)
        clean = re.sub(r"\]\([^)]*\)", "]", clean)
        clean = re.sub(r"<https?:[^>]*>|\{[^}]*\}|&\w+;|&#\d+;", "", clean)
        labels = " ".join(re.findall(r'aria-label="([^"]*)"', clean))
        clean = re.sub(r"<[^>]*>", "", clean) + " " + labels
        clean = re.sub(r"^\s*\d+\. ", "", clean)
        for token in TOKEN.finditer(clean):
            minus = re.search(r"(?:^|[\s(|])[-−]$", clean[: token.start()])
            signed = minus and len(token[0]) > 1  # -1 is a code or the end of a scale
            if supported(token, text, negative if signed else numbers):
                continue
            if section == "sources" and (
                token["date"] or re.fullmatch(r"(19|20)\d\d", token[0])
            ):
                continue
            yield (
                f"{page.where}:{number}: {token[0].strip()} stands in no output or code of this page and in no fact."
                " Mend: print it in a snippet (make record), link the fact, or write it as a word."
            )


# ---------------------------------------------------------------- the guide as a whole
def files_findings() -> list[str]:
    """Files that nothing below could read, or would show as a merge left them."""
    found = []
    folders = (guide.DOCS, guide.SNIPPETS, guide.ROOT / "template")
    for path in sorted(
        [guide.ROOT / "mkdocs.yml", *(p for f in folders for p in f.rglob("*"))]
    ):
        if path.suffix in (".gz", ".png", ".pyc") or path.name[0] == "." or path.is_dir():
            continue
        try:
            text = guide.text_of(path)
        except guide.Unreadable as error:
            found.append(str(error))
            continue
        where = path.relative_to(guide.ROOT).as_posix()
        if path.parent == guide.FACTS and path.suffix != ".yml":
            found.append(
                f"{where}:1: nobody reads this file. Mend: let its name end in .yml."
            )
        if m := re.search(r"^(?:<{7}|>{7}) ", text, re.M):
            line = text[: m.start()].count("\n") + 1
            found.append(
                f"{where}:{line}: a merge left both versions here. Mend: keep one."
            )
    return found


def guide_findings(pages: list[guide.Page]) -> list[str]:
    """Rules between files: ids and relations, orphans, snippets, cards."""
    return [
        *_relations(pages),
        *_nav(pages),
        *_orphans(pages),
        *_snippets(),
        *_browser(),
        *_cards(pages),
        *_card_numbers(pages),
    ]


def _relations(pages):
    by_id, names = {}, {}
    for page in pages:
        if page.id in by_id:
            yield f"{page.where}:1: id {page.id} is also that of {by_id[page.id].where}. Mend: give it its own."
        if page.name in names:
            yield f"{page.where}:1: a page named {page.name} exists: {names[page.name].where}. Mend: snippet folders need distinct page names."
        by_id[page.id], names[page.name] = page, page
    for page in pages:
        named = page.meta.get("related", [])
        for other in named:
            if other == page.id or named.count(other) > 1:
                yield f"{page.where}:1: related names {other} twice, or the page itself. Mend: other pages, each once."
            elif other not in by_id:
                yield f"{page.where}:1: related id {other} is no page. Mend: correct it or leave it out."
            elif page.id not in by_id[other].meta.get("related", []):
                yield f"{by_id[other].where}:1: {page.id} names this page as related, not the other way round. Mend: add {page.id} to `related`."


def _nav(pages):
    """Every page stands in the navigation, once, and nothing else does."""
    config = guide.ROOT / "mkdocs.yml"
    text = guide.text_of(config)
    guide.from_yaml(text, config)  # says where it cannot be read
    before, _, nav = text.partition("\nnav:")
    first = before.count("\n") + 2
    missing = {p.where.removeprefix("docs/").replace(".py", ".ipynb"): p for p in pages}
    names = set(missing)
    for number, line in enumerate(nav.split("\n"), first):
        if m := re.match(r"\s*- (?:.*: )?\"?([\w/. -]+\.(?:md|ipynb))\"?\s*$", line):
            if m[1] not in names:
                yield f"mkdocs.yml:{number}: there is no docs/{m[1]}. Mend: correct the path or delete the line."
            elif not missing.pop(m[1], None):
                yield f"mkdocs.yml:{number}: {m[1]} stands in nav twice. Mend: keep one."
    for page in missing.values():
        yield f"{page.where}:1: not in the navigation. Mend: add it to nav in mkdocs.yml."


def _orphans(pages):
    used = {name for page in pages for _, name in page.includes}
    for path in sorted(guide.SNIPPETS.glob("*/*")):
        name = path.relative_to(guide.SNIPPETS).as_posix()
        if path.is_dir() or name in used:
            continue
        scripts = (path.with_suffix(s) for s in (".py", ".R"))
        if path.suffix in (".out", ".svg") and any(s.exists() for s in scripts):
            if path.stat().st_size:
                yield f"snippets/{name}:1: recorded but shown on no page. Mend: include it, or make record."
        else:
            yield f"snippets/{name}:1: no page includes it. Mend: include it on its page or delete it."


NOT_ALONE = r"[\"'](?:/(?:home|Users|root|tmp|mnt)/|~/|[A-Z]:\\)|sys\.path|simplefilter|filterwarnings|sys\.argv|--8<--"
# base R only: no package, no argument, no muted warning, no figure (there is no R beside Run in the page to draw it)
NOT_ALONE_R = r"\b(library|require|suppressWarnings|commandArgs|plot|source)\(|::|options\(warn|--8<--"


# each run, or nobody, would see another thing
NOT_TWICE = r"savefig|\btime\.time\(|\.now\(|\.today\(|default_rng\(\)"


def _snippets():
    for path in [*snippets.every(), *snippets.in_r()]:
        where, source = path.relative_to(guide.ROOT).as_posix(), path.read_text("utf-8")
        in_r = path.suffix == ".R"
        lines = source.rstrip("\n").split("\n")
        if len(lines) > 50:
            yield f"{where}:51: {len(lines)} lines; a reader on a phone follows about 45. Mend: split it."
        if not snippets.promise(path).endswith("."):
            form = "# {}" if in_r else '"""{}"""'
            yield f"{where}:1: the first line is not a promise. Mend: {form.format('One sentence that says what the output shows.')}"
        if in_r and path.with_suffix(".py").exists():
            yield f"{where}:1: {path.stem}.py would write the same {path.stem}.out. Mend: name it {path.stem}_in_r.R"
        if not path.with_suffix(".out").exists():
            yield f"{where}:1: it has never been recorded. Mend: make record S={path.stem}"
        for number, line in enumerate(lines, 1):
            if re.search(NOT_ALONE_R if in_r else NOT_ALONE, line):
                yield f"{where}:{number}: {line.strip()!r} works here and not in a reader's empty folder. Mend: remove it."
            if re.search(NOT_TWICE, line) and not in_r:
                yield f"{where}:{number}: {line.strip()!r} gives another thing at each run, or to nobody. Mend: a fixed seed or date; plt.show() for a figure."
            other = re.match(r"(?:from|import) (\w+)", line)
            if other and path.with_name(f"{other[1]}.py").exists():
                yield f"{where}:{number}: {other[1]} is another snippet; a reader has this file alone. Mend: say here what it needs."
            for name in re.findall(r"docs/data/([\w.-]+)", line):
                if not (guide.DATA / name).exists():
                    yield f"{where}:{number}: there is no docs/data/{name}. Mend: correct the name or add the data set with its card."


def _browser():
    """What is listed as other in the page is a snippet, under one of the two headings."""
    where = "snippets/browser.yml"
    text = (guide.ROOT / where).read_text("utf-8").split("\n")
    names = {snippets.name(p) for p in snippets.every()}
    for heading, listed in guide.browser().items():
        for name in [heading] if heading not in ("cannot", "differs") else listed or ():
            if name not in names:
                line = next((i for i, t in enumerate(text, 1) if name in t), 1)
                yield f"{where}:{line}: there is no snippet {name}. Mend: correct the name or delete the line."


def _fact_links(pages):
    facts = {f.key: f for f in guide.facts()}
    for page in pages:
        for number, line in enumerate(page.text.split("\n"), page.first_line):
            for link in render.FACT_LINK.finditer(line):
                text, _, key = link.groups()
                if key not in facts:
                    yield f"{page.where}:{number}: no fact has the key {key}. Mend: add it to docs/facts/ or correct the link."
                elif text != (value := render.shown(facts[key])):
                    yield f"{page.where}:{number}: the page says {text!r}, the fact {key} says {value!r}. Mend: make record"
                elif link[0] != render.fact_link(facts[key], page):
                    yield f"{page.where}:{number}: the fact {key} is listed on another page. Mend: make record"


def fact_findings(today: datetime.date | None = None) -> tuple[list[str], list[str]]:
    """(malformed facts, facts past their date)."""
    today = today or datetime.date.today()
    bad, old, seen = [], [], {}
    for fact in guide.facts():
        v = fact.values
        missing = [k for k in FACT_FIELDS if not v.get(k) and v.get(k) != 0]
        if missing:
            bad.append(
                f"{fact.where}: fact {fact.key} has no {', '.join(missing)}. Mend: see docs/contributing.md."
            )
            continue
        if fact.key in seen:
            bad.append(
                f"{fact.where}: fact {fact.key} stands in {seen[fact.key]} too. Mend: keep one."
            )
        seen[fact.key] = fact.where
        if not re.fullmatch(r"[a-z0-9-]+", fact.key) or isinstance(
            v["value"], (dict, list)
        ):
            bad.append(
                f"{fact.where}: fact {fact.key} cannot be linked or shown. Mend: a-z, 0-9 and - in its key, one value."
            )
        if v["sure"] not in SURE:
            bad.append(
                f"{fact.where}: fact {fact.key}: sure must be one of {', '.join(sorted(SURE))}."
            )
        if not str(v["url"]).startswith("https://") and not str(v["url"]).startswith(
            "http://"
        ):
            bad.append(f"{fact.where}: fact {fact.key} has no address of its source.")
        for key in ("checked", "recheck_by"):
            if not isinstance(v[key], datetime.date):
                bad.append(
                    f"{fact.where}: fact {fact.key}: {key} is no date. Mend: write 2026-11-23."
                )
        if str(v["recheck_by"]) < str(v["checked"]):
            bad.append(
                f"{fact.where}: fact {fact.key}: recheck_by lies before checked. Mend: a later day."
            )
        if isinstance(v["recheck_by"], datetime.date) and v["recheck_by"] < today:
            old.append(
                f"{fact.where}: fact {fact.key} was due for a check by {v['recheck_by']}. Mend: look it up, then set value, checked and recheck_by."
            )
    return bad, old


def _cards(pages):
    """Every data file has a card that is true of it, and a licence that lets us ship it."""
    for path in sorted(p for p in guide.DATA.iterdir() if p.suffix != ".md"):
        card = guide.DATA / f"{path.name.split('.')[0]}.md"
        where = card.relative_to(guide.ROOT).as_posix()
        if not card.exists():
            yield f"docs/data/{path.name}:1: it has no card. Mend: write {where} (docs/contributing.md says how)."
            continue
        text = card.read_text("utf-8")
        fields = dict(re.findall(r"^- \*\*([^*]+)\*\*: (.+)$", text, re.M))
        for key in CARD_FIELDS:
            if key not in fields:
                yield f"{where}:1: the card has no `- **{key}**: ...` line. Mend: add it."
        if fields.get("Licence", "").split(" (")[0].rstrip(".") not in LICENCES:
            yield f"{where}:1: licence {fields.get('Licence')!r} is none that we ship. Mend: one of {', '.join(sorted(LICENCES))}."
        if hashlib.sha256(path.read_bytes()).hexdigest() not in fields.get("SHA-256", ""):
            yield f"{where}:1: {path.name} is not the file the card describes (SHA-256 differs). Mend: restore it, or correct the card."
    shown = render.shown_on(pages)
    for card in sorted(guide.CARDS):
        if not list(guide.DATA.glob(f"{card.stem}.*[!m][!d]")):
            yield f"{card.relative_to(guide.ROOT).as_posix()}:1: a card without its file. Mend: add the file or delete the card."
        if card.stem not in shown:
            yield f'docs/data/index.md:1: the card {card.name} is not shown. Mend: add --8<-- "data/{card.name}" there or to a page docs/data/about_NAME.md.'


def _card_numbers(pages):
    """What a card claims is counted on the page that shows it."""
    by_place = {p.path.relative_to(guide.DOCS).as_posix(): p for p in pages}
    shown = render.shown_on(pages)
    for path in sorted(c for c in guide.CARDS if c.stem in shown):
        card = guide.read(path)
        card.text = "\n".join(
            "" if line.startswith(("- **SHA", "- **Obtained")) else line
            for line in card.text.split("\n")
        )
        card.includes = by_place[shown[path.stem]].includes
        yield from _numbers(card)


def generated_findings() -> list[str]:
    """Tables made from facts and snippets must be those of today's files."""
    stale = [
        n
        for n, t in render.tables().items()
        if not (guide.GENERATED / n).exists()
        or (guide.GENERATED / n).read_text("utf-8") != t + "\n"
    ]
    return [
        f"docs/.generated/{n}:1: it is not what the files say now. Mend: make record"
        for n in stale
    ]


def everything(pages: list[guide.Page]) -> list[str]:
    """All findings of all rules, facts past their date left out."""
    found = [f for page in pages for f in page_findings(page)]
    try:
        malformed = fact_findings()[0]
        found += malformed or [*_fact_links(pages), *generated_findings()]
        return found + guide_findings(pages)
    except guide.Unreadable as error:
        return [*found, str(error)]
