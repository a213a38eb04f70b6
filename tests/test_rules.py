"""The guide keeps its own rules, and each rule catches the fault it is there for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ALL, DIFFERENT

import guide
import rules
import site_server


def test_the_guide_keeps_its_rules():
    assert rules.everything(guide.pages()) == []


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the guide that a fault can be planted in."""
    folder = tmp_path_factory.mktemp("a copy") / "the guide"
    skip = shutil.ignore_patterns(
        ".venv", ".git", "site", ".cache", "__pycache__", ".pytest_cache", ".ruff_cache"
    )
    shutil.copytree(guide.ROOT, folder, ignore=skip)
    return folder


PAGE = "docs/responsibilities/validation.md"
SNIPPET = "snippets/contributing/count_late_flights.py"
R = "snippets/two_languages/state_risks_in_r.R"
FACT = next(iter(guide.FACTS.glob("*.yml"))).relative_to(guide.ROOT).as_posix()
FAULTS = {
    "a number nobody measured": (
        PAGE,
        "append",
        "\nThe model saves 98.765% of flights.\n",
        "98.765%",
    ),
    "a fence between run and included": (
        PAGE,
        "append",
        "\n```py\nprint(1)\n```\n",
        "fence `py` is run by nobody",
    ),
    "a formula nobody reads out": (
        PAGE,
        "append",
        "\n```math\ny = X w\n```\n\nSo it is.\n",
        "nobody reads this formula out",
    ),
    "a formula that cannot be drawn": (
        PAGE,
        "append",
        "\n```math\n\\fraction{a}{b}\n```\n\nIn words: a over b.\n",
        "cannot be drawn (unknown command \\fraction)",
    ),
    "a tilde fence": (PAGE, "append", "\n~~~python\nprint(1)\n~~~\n", "~~~"),
    "a title without include": (
        PAGE,
        "append",
        '\n```python title="a/b.py"\nprint(1)\n```\n',
        "holds one include",
    ),
    "an open fence": (PAGE, "append", "\n```python\nprint(1)\n", "never closed"),
    "an include out of the guide": (
        PAGE,
        "append",
        '\n--8<-- "../LICENSE"\n',
        "leaves the guide",
    ),
    "an include of a part": (
        PAGE,
        "append",
        '\n--8<-- "validation/x.py:1:3"\n',
        "takes a part",
    ),
    "a missing include": (
        PAGE,
        "append",
        '\n--8<-- "validation/none.out"\n',
        "no file 'validation/none.out'",
    ),
    "a missing script": (
        PAGE,
        "append",
        '\n```python title="validation/none.py"\n--8<-- "validation/none.py"\n```\n',
        "no file 'validation/none.py'",
    ),
    "a picture without alternative": (
        PAGE,
        "append",
        "\n![](x.png)\n",
        "no text alternative",
    ),
    "a remote script": (
        PAGE,
        "append",
        '\n<script src="https://x.org/a.js"></script>\n',
        "third parties",
    ),
    "filler": (
        PAGE,
        "append",
        "\nIn today's fast-paced world, models matter.\n",
        "says nothing",
    ),
    "no id": (
        PAGE,
        ("id: responsibility.validate", "ident: x"),
        "",
        "front matter has no `id`",
    ),
    "a foreign id": (
        PAGE,
        ("id: responsibility.validate", "id: home"),
        "",
        "id home is also that of",
    ),
    "a title that is not the heading": (
        PAGE,
        ("title: ", "title: The "),
        "",
        "heading is not its title",
    ),
    "a one-sided relation": (
        PAGE,
        ("related: [", "related: [data, "),
        "",
        "not the other way round",
    ),
    "a relation to nowhere": (
        PAGE,
        ("related: [", "related: [project.none, "),
        "",
        "project.none is no page",
    ),
    "an example without its output": (
        "docs/contributing.md",
        (
            '--8<-- "contributing/count_late_flights.out"',
            '--8<-- "contributing/count_late_flights.py"',
        ),
        "",
        "is not followed by what it printed",
    ),
    "a page without a task": (PAGE, ("**Try it**", "Try it"), "", "no task to try"),
    "a page that no interview asks for": (
        PAGE,
        ("career.judging", "home"),
        "",
        "names no page of interview questions",
    ),
    "a question without an answer": (
        PAGE,
        "append",
        '\n??? question "Why?"\n',
        "'Why?' has no answer",
    ),
    "an interview answer that names no page": (
        "docs/career/questions_data.md",
        "append",
        '\n??? question "Why?"\n    Because.\n',
        "'Why?' belongs to no page",
    ),
    "a snippet listed for the browser that is not there": (
        "snippets/browser.yml",
        "append",
        "  trees/none_such: it is gone\n",
        "there is no snippet trees/none_such",
    ),
    "a browser list that is no YAML": (
        "snippets/browser.yml",
        "append",
        "<<<<<<< HEAD\n",
        "snippets/browser.yml:",
    ),
    "an orphan": (
        "snippets/validation/nobody_shows_this.py",
        "append",
        '"""No one."""\n',
        "no page includes it",
    ),
    "a snippet without promise": (
        SNIPPET,
        ('"""Of ten', '# """Of ten'),
        "",
        "is not a promise",
    ),
    "a script in R without promise": (
        R,
        ("# R: the same", "#R: the same"),
        "",
        "is not a promise",
    ),
    "a package in R": (R, "append", "library(dplyr)\n", "empty folder"),
    "a script in R that takes Python's output": (
        "snippets/two_languages/state_risks.R",
        "append",
        "# The same again.\n",
        "would write the same state_risks.out",
    ),
    "an output in R that is not shown": (
        "docs/languages/two_languages.md",
        (
            '--8<-- "two_languages/state_risks_in_r.out"',
            '--8<-- "two_languages/state_risks.out"',
        ),
        "",
        "is not followed by what it printed",
    ),
    "a muted warning": (
        SNIPPET,
        "append",
        "import warnings; warnings.simplefilter('ignore')\n",
        "empty folder",
    ),
    "a snippet on missing data": (
        SNIPPET,
        ("flights_ready.csv", "flights_raedy.csv"),
        "",
        "no docs/data/flights_raedy",
    ),
    "an endless snippet": (SNIPPET, "append", "print(1)\n" * 60, "follows about 45"),
    "a fact without source": (FACT, ("  source: ", "  sauce: "), "", "has no source"),
    "a fact without a date": (
        FACT,
        ("  checked: 2026", "  checked: about 2026"),
        "",
        "checked is no date",
    ),
    "a link to no fact": (
        PAGE,
        "append",
        "\nIt is [5](../sources.md#no-such-fact).\n",
        "no fact has the key",
    ),
    "a fact sought on the wrong list": (
        "docs/projects/fraud.md",
        ("../sources/project_facts.md#", "../sources.md#"),
        "",
        "listed on another page",
    ),
    "a data file without card": ("docs/data/new.csv", "append", "a,b\n", "it has no card"),
    "another file than the card's": (
        "docs/data/flights_planes.csv.gz",
        "append",
        "x",
        "SHA-256 differs",
    ),
    "a licence we may not ship": (
        "docs/data/flights.md",
        ("CC0 1.0", "CC BY-NC 4.0"),
        "",
        "none that we ship",
    ),
    "a wrong count on a card": (
        "docs/data/flights.md",
        ("917 cancelled", "971 cancelled"),
        "",
        "971 stands in no output",
    ),
    "a stale table": ("docs/.generated/facts.md", "append", "x", "Mend: make record"),
    "front matter that is no YAML": (
        PAGE,
        ("title: ", "title: Of risk: "),
        "",
        "mapping values are not allowed here",
    ),
    "no front matter": (PAGE, ("---\nid: ", "id: "), "", "front matter has no `id`"),
    "a relation that is no list": (
        PAGE,
        ("related: [", "related: home # ["),
        "",
        "`related` is no list",
    ),
    "a fact's field given twice": (
        FACT,
        ("  source: ", "  says: It is so.\n  source: "),
        "",
        "says stands here twice",
    ),
    "a month thirteen": (
        FACT,
        ("  checked: 2026-", "  checked: 2026-13-1"),
        "",
        "is no date",
    ),
    "a fact nobody can link": (
        FACT,
        "append",
        "A fact:\n  says: it\n",
        "fact A fact has no",
    ),
    "a list of facts without keys": (
        "docs/facts/releases.yml",
        "append",
        "- says: it\n",
        "no `key: value` lines",
    ),
    "a byte that is no UTF-8": (PAGE, "append", b"\nCaf\xe9.\n", "it is no UTF-8"),
    "two versions after a merge": (
        PAGE,
        "append",
        "\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n",
        "a merge left both versions",
    ),
    "a script that is no Python": (SNIPPET, "append", "print((1\n", "invalid-syntax"),
    "a page outside the navigation": (
        "mkdocs.yml",
        ("      - Rule or model?: role/rule_or_model.md\n", ""),
        "",
        "not in the navigation",
    ),
    "a navigation that is no YAML": (
        "mkdocs.yml",
        ("  - Home: index.md\n", "  - Home: index.md\n - Week: role/week.md\n"),
        "",
        "expected <block end>",
    ),
    "an output that says nothing": (
        "snippets/contributing/count_late_flights.out",
        "empty",
        "",
        "is empty",
    ),
    "a place in the navigation without a page": (
        "mkdocs.yml",
        ("  - Home: index.md\n", "  - Home: index.md\n  - Tides: role/tides.md\n"),
        "",
        "there is no docs/role/tides.md",
    ),
    "a reason that is missing": (
        "snippets/browser.yml",
        ("explain/add_up: the page's Python has no shap", "explain/add_up:"),
        "",
        "without its reason",
    ),
    "a seed left to chance": (
        SNIPPET,
        "append",
        "import numpy as np\n\nprint(np.random.default_rng().normal())\n",
        "another thing at each run",
    ),
    "a path of one machine": (
        SNIPPET,
        ('"docs/data/', '"/home/anna/docs/data/'),
        "",
        "works here and not in a reader's empty folder",
    ),
    "a notebook that was not recorded": (
        "docs/notebooks/price_direction.py",
        "append",
        "\n# %%\nprint(1)\n",
        "missing, broken or of another source",
    ),
    "a notebook torn by a merge": (
        "docs/notebooks/price_direction.ipynb",
        "append",
        "}\n",
        "missing, broken or of another source",
    ),
    "settings that the lint cannot read": (
        "pyproject.toml",
        "append",
        "[tool\n",
        "pyproject.toml:1: no lint",
    ),
    "a lint error": ("tools/guide.py", "append", "import os\n", "F401"),
}


# each costs a whole check: CI plants all of them, a contributor who leaves the rules alone every fourth
TOUCHED = any(
    p.is_relative_to(guide.ROOT / "tools") or p == Path(__file__) for p in DIFFERENT
)
PLANTED = list(FAULTS) if ALL or TOUCHED else list(FAULTS)[::4]


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_named_with_file_line_and_cure(copy, fault):
    name, change, text, expected = FAULTS[fault]
    path = copy / name
    before = path.read_bytes() if path.exists() else None
    try:
        if change == "append":
            path.write_bytes(
                (before or b"") + (text if isinstance(text, bytes) else text.encode())
            )
        elif change == "empty":
            path.write_bytes(b"")
        else:
            assert change[0] in before.decode(), f"{name} no longer contains {change[0]!r}"
            path.write_text(before.decode().replace(*change, 1), "utf-8")
        done = subprocess.run(
            [sys.executable, "tools/check.py"], cwd=copy, capture_output=True, text=True
        )
        assert "Traceback" not in done.stdout + done.stderr, done.stderr
        lines = [line for line in done.stdout.splitlines() if expected in line]
        assert done.returncode == 1, done.stdout + done.stderr
        assert lines, done.stdout + done.stderr
        assert "Mend" in lines[0] or "sure" in lines[0]
        assert lines[0].split(":")[1].strip().isdigit(), f"no line number in {lines[0]!r}"
    finally:
        path.unlink() if before is None else path.write_bytes(before)


SLIPS = {  # what is appended to a page, and what is said of it
    "\nThis is **bold to the end.\n": "bold that begins",
    "\nThis is `code to the end.\n": "code that begins",
    "\nSee [the rule] (splits.md).\n": "a link with a blank",
    "\nSee [the rule][bayes].\n": "[bayes] is defined nowhere",
    "\nTold before.[^nine]\n": "[^nine] is defined nowhere",
    "\n##More\n\nText.\n": "a heading without a blank",
    "\nSo $y = w x$ holds.\n": "a formula in dollars",
    '\n?? question "Why?"\n    Because.\n': "a box that stays text",
    "\n!!! warnign\n    Text.\n": "a box that stays text",
    "\nThings:\n- one\n- two\n": "a list right below a sentence",
    "\nIt lies in /home/anna/guide.\n": "only your machine has",
    "\nIt lies in `C:\\Users\\anna`.\n": "only your machine has",
    "\nSee [it](http://127.0.0.1:8000/role/).\n": "only your machine has",
    "\nA word\u200bapart.\n": "a sign that nobody sees",
    "\n```math\n\\frac{a}{b\n```\n\nIn words: a over b.\n": "its braces do not pair",
    '\n<div class="wide">\n\nText.\n': "this <div> is never closed",
    "\nText.\n\n</div>\n": "</div> closes nothing",
    "\nA List<int> of it.\n": "<int> is no HTML of a page",
    "\n<!-- a note\n\nText.\n": "is no HTML of a page",
    "\n![a badge](https://example.org/x.svg){ width=80 }\n": "third parties",
    "\n![An order loop](../assets/order_loop.svg)\n": "this image has no width",
    '\n<a href="#x" onclick="go()">x</a>\n': "third parties",
    '\n--8<-- "validation/split_by_time.out"\n': "included outside a fence",
    "\n# Another\n\nText.\n": "a second # heading",
    "\n#### Deep\n\nText.\n": "a heading of level 4 below one of level 2",
    "\n## A { #a }\n\n## B { #a }\n": "the name a is taken",
    "\n| a | b |\n|---|---|\n| c | d | e |\n": "3 cells below 2 headings",
    "\nSaid.\n| a | b |\n|---|---|\n": "a table right below a sentence",
    "\n| a | b |\n| c | d |\n": "its line of dashes",
    "\nIt gains -0.5432 at best, as was said of 0.5432.\n\n```python\nx = 0.5432\n```\n": "0.5432 stands in no output",
}


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_of_the_pen_is_named_with_file_line_and_cure(text):
    page = guide.read(guide.ROOT / PAGE)
    lines = page.text.count("\n") + page.first_line
    page.text += text
    (said,) = rules.page_findings(page)
    where, number, rest = said.split(":", 2)
    assert where == PAGE and SLIPS[text] in rest and "Mend:" in rest
    assert lines <= int(number) < lines + text.count("\n")


def test_numbers_in_a_description_and_in_a_title_are_proved_too():
    page = guide.read(guide.ROOT / PAGE)
    page.meta = page.meta | {
        "title": "98765 rows",
        "description": f"Of 87654 flights. {page.meta['description'][:140]}",
    }
    page.text = page.text.replace("\n# ", "\n# 98765 rows\n\n", 1)
    found = [f for f in rules.page_findings(page) if "stands in no output" in f]
    assert [f.split(": ")[1].split()[0] for f in found] == ["87654", "98765"]


def test_a_fact_past_its_date_fails_the_scheduled_check_and_only_warns_elsewhere(copy):
    path = copy / FACT
    before = path.read_text("utf-8")
    import re

    try:
        path.write_text(
            re.sub(r"recheck_by: .*", "recheck_by: 2026-11-01", before, count=1), "utf-8"
        )
        command = [sys.executable, "tools/check.py"]
        scheduled = subprocess.run(
            [*command, "--facts"], cwd=copy, capture_output=True, text=True
        )
        assert scheduled.returncode == 1
        assert re.search(
            r"docs/facts/[\w-]+\.yml:\d+: fact [\w-]+ was due for a check by 2026-11-01",
            scheduled.stdout,
        )
        pull = subprocess.run(command, cwd=copy, capture_output=True, text=True)
        assert "warning: docs/facts/" in pull.stdout
        assert (
            "was due"
            not in pull.stdout.replace("warning: docs/facts/", "").split("\n", 1)[-1]
            or pull.returncode
        )
    finally:
        path.write_text(before, "utf-8")


@pytest.mark.parametrize(
    "warning",
    [
        "contains a link '../a.md#x', but the target 'a.md' is not found.",
        "contains a link '../a.md#x', but the doc 'a.md' does not contain an anchor '#x'.",
        "contains an unrecognized relative link '../a.md#x', it was left as is.",
        "contains an absolute link '../a.md#x', it was left as is.",
    ],
)
def test_every_word_of_the_builder_on_a_link_is_told_with_line_and_cure(tmp_path, warning):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/b.md").write_text("# B\n\nSee [a](../a.md#x).\n")
    said = site_server.told(f"Doc file 'b.md' {warning}", tmp_path)
    assert said.startswith("docs/b.md:3: the link ../a.md#x leads nowhere: ")
    assert "Mend:" in said


def test_a_broken_link_ends_the_build_with_file_line_and_cure(copy, tmp_path):
    page = copy / PAGE
    before = page.read_text("utf-8")
    page.write_text(before + "\nSee [this](no_such_page.md).\n", "utf-8")
    said = rf"{PAGE}:\d+: the link no_such_page.md leads nowhere: .* Mend:"
    try:
        with pytest.raises(SystemExit, match=said):
            site_server.build(tmp_path, "http://127.0.0.1/guide/", root=copy)
    finally:
        page.write_text(before, "utf-8")
