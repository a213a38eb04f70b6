"""Every snippet runs alone, quietly and in time, and prints and draws what is recorded."""

import shutil
import subprocess
import sys
import threading

import pytest

import check
import figures
import guide
import r_language
import record
import snippets

EVERY = [snippets.name(p) for p in snippets.every()]
IN_R = [snippets.name(p) for p in snippets.in_r()]
needs_r = pytest.mark.skipif(not r_language.find(), reason=r_language.MISSING)


@pytest.mark.parametrize("name", EVERY)
def test_it_prints_what_is_recorded(name):
    assert snippets.findings(guide.SNIPPETS / f"{name}.py") == []


@needs_r
@pytest.mark.parametrize("name", IN_R)
def test_a_script_in_r_prints_what_is_recorded(name):
    assert snippets.findings(guide.SNIPPETS / f"{name}.R") == []


@pytest.mark.parametrize("name", [n for n in IN_R if n.endswith("_in_r")])
def test_r_and_python_are_recorded_with_the_very_same_output(name):
    r, python = (
        (guide.SNIPPETS / f"{n}.out").read_text("utf-8")
        for n in (name, name.removesuffix("_in_r"))
    )
    assert r == python


@pytest.mark.parametrize(
    ("recorded", "printed", "alike"),
    [
        ("AUC 0.7117", "AUC 0.7118", True),  # another processor's last digit
        ("AUC 0.7117", "AUC 0.7217", False),
        ("cost 14,883 USD", "cost 14,884 USD", True),
        ("cost 14,883 USD", "cost 15,883 USD", False),
        ("rows 917", "rows 918", False),
        ("late 24.2%", "late  24.2%", True),
        ("late 24.2%", "early 24.2%", False),
        ("one\ntwo", "one", False),
        ("gain -0.012", "gain 0.012", False),
    ],
)
def test_outputs_are_compared_by_words_and_close_numbers(recorded, printed, alike):
    assert (snippets.same(recorded, printed) == "") is alike


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("raise ValueError('no')", "it fails: ValueError: no"),
        ("import warnings\nwarnings.warn('old')", "it fails: UserWarning: old"),
        (
            "import urllib.request\nurllib.request.urlopen('http://192.0.2.1/', timeout=3)",
            "asked for the network",
        ),
        ("print(2)", "recorded 'one', printed '2'"),
        ("print('one')\nraise SystemExit(3)", "exit code 3"),
        (
            "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint('one')",
            "draws, and no figure is recorded",
        ),
    ],
)
def test_a_faulty_snippet_is_named_with_what_is_wrong(planted, code, finding):
    assert_named(snippets.findings(planted("do_it.py", code)), finding)


@needs_r
@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("cat(2, fill = TRUE)", "do_it.out: line 1: recorded 'one', printed '2'. Mend:"),
        ("stop('no')", "it fails: Error: no. Mend: run it: Rscript --vanilla"),
        ("cat('one', fill = TRUE); warning('old')", "it fails: old"),
    ],
)
def test_a_faulty_script_in_r_is_named_with_what_is_wrong(planted, code, finding):
    assert_named(snippets.findings(planted("do_it.R", code)), finding)


def test_without_r_what_was_recorded_stays_and_the_command_says_so(planted, monkeypatch):
    path = planted("do_it.R", "cat(2, fill = TRUE)")
    monkeypatch.setattr(r_language, "find", lambda: None)
    assert "Rscript is not installed: what it printed stays" in record.record(path)
    assert path.with_suffix(".out").read_text() == "one\n"
    monkeypatch.setattr(snippets, "in_r", lambda: [path])
    monkeypatch.setattr(check.rules, "everything", lambda pages: [])
    monkeypatch.setattr(check.changed, "files", lambda: [path])
    assert check.main([]) == 0


@pytest.mark.parametrize(
    ("variables", "asked"),
    [({}, False), ({"RUN": "all"}, True), ({"CI": "true"}, True)],
)
def test_r_is_installed_where_every_example_counts_and_nowhere_else(
    monkeypatch, variables, asked
):
    for name in ("RUN", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert r_language.asked() is asked


def test_without_r_the_whole_proof_says_what_it_leaves_out(tmp_path):
    done = subprocess.run(
        [sys.executable, guide.ROOT / "tools/r_language.py"],
        env={"PATH": str(tmp_path), "RUN": "all"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert done.stdout == r_language.MISSING + "\n"


@pytest.mark.parametrize("variables", [{"CI": "true"}, {}])
def test_checks_on_github_install_r_and_a_contributor_s_machine_is_left_alone(
    tmp_path, variables
):
    """With an apt-get of our own, which installs an empty Rscript."""
    for name, code in (
        ("sudo", 'shift; exec "$@"'),
        ("apt-get", f'case "$1" in install) cp "$0" "{tmp_path}/Rscript";; esac'),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{code}\n")
        (tmp_path / name).chmod(0o755)
    (tmp_path / "cp").symlink_to(shutil.which("cp"))
    done = subprocess.run(
        [sys.executable, guide.ROOT / "tools/r_language.py"],
        env={"PATH": str(tmp_path)} | variables,
        capture_output=True,
        text=True,
    )
    last = done.stdout.strip().split("\n")[-1]
    assert last == (f"R: {tmp_path}/Rscript" if variables else r_language.MISSING)


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """planted(name, code) -> that script in a guide of its own, recorded as printing `one`."""
    monkeypatch.setattr(snippets, "ROOT", tmp_path)
    monkeypatch.setattr(snippets, "SNIPPETS", tmp_path / "snippets")
    folder = tmp_path / "snippets" / "page"
    folder.mkdir(parents=True)
    (tmp_path / "docs" / "data").mkdir(parents=True)

    def plant(name, code):
        (folder / name).write_text(code)
        (folder / name).with_suffix(".out").write_text("one\n")
        return folder / name

    return plant


@pytest.mark.parametrize("warm", [False, True])
def test_a_snippet_that_never_ends_is_ended(planted, monkeypatch, warm):
    monkeypatch.setattr(snippets, "PATIENCE", 1)
    monkeypatch.setattr(snippets, "_servers", threading.local())  # one that knows it
    path = planted("do_it.py", "import time\ntime.sleep(60)")
    assert snippets.run(path, warm=warm).error == "no end in 1 s"


def test_a_snippet_that_fails_is_named_with_its_line(planted):
    (found,) = snippets.findings(planted("do_it.py", "one = 1\nraise ValueError(input())"))
    assert found.startswith("snippets/page/do_it.py:2: it fails: EOFError")


DRAWS = "import matplotlib.pyplot as plt\nplt.plot([1, {}, 3])\nplt.title('{}')\nplt.show()\nprint('one')"


@pytest.mark.parametrize(
    ("now", "finding"),
    [
        (("2.5", "a line"), "a path lies elsewhere"),
        (("2", "another line"), "recorded 'a line', printed 'another line'"),
        (("2", "a line'); plt.grid(True); plt.ylabel('y"), "shapes recorded"),
    ],
)
def test_a_figure_that_is_not_the_recorded_one_is_named(planted, now, finding):
    path = planted("do_it.py", DRAWS.format("2", "a line"))
    path.with_suffix(".svg").write_text(snippets.run(path).svg)
    assert snippets.findings(path) == []
    path.write_text(DRAWS.format(*now))
    assert_named(snippets.findings(path), finding)


@pytest.mark.parametrize("suffix", [".py", ".out", ".svg"])
def test_what_was_edited_by_hand_is_run_again(monkeypatch, capsys, suffix):
    path = next(p for p in snippets.every() if p.with_suffix(".svg").exists())
    monkeypatch.setattr(check.rules, "everything", lambda pages: [])
    monkeypatch.setattr(check.changed, "files", lambda: [path.with_suffix(suffix)])
    monkeypatch.setattr(snippets, "findings", lambda p: [f"ran {snippets.name(p)}"])
    assert check.main([]) == 1
    assert f"ran {snippets.name(path)}" in capsys.readouterr().out


def assert_named(found, finding):
    assert len(found) == 1
    assert finding in found[0]
    assert "snippets/page/do_it" in found[0]
    assert "Mend:" in found[0]


def test_a_word_for_record_is_looked_for_in_names_and_not_in_the_folder_of_the_guide():
    assert record.chosen([guide.ROOT.as_posix()]) == []
    assert [p.stem for p in record.chosen(["contributing/count_late_flights"])] == [
        "count_late_flights"
    ]


def test_a_figure_gets_lighter_and_its_labels_stay_as_they_are():
    drawn = '<svg viewBox="0 0 10 10"><text x="1.234567" style="font: 9px x">0.64: two</text></svg>'
    assert '<text x="1.2" style="font:9px x">0.64: two<' in figures.clean(drawn, "f")


def test_many_marks_alike_become_one_shape_in_the_same_places():
    mark = '<path id="m" d="M-2 2L2 2L2 -2z" style="stroke:#1f5fa8"/>'
    use = '<use xlink:href="#m" x="{}" y="5" style="fill:#1f5fa8"/>'
    few, many = ("\n".join(use.format(x) for x in range(n)) for n in (19, 20))
    drawn = '<svg viewBox="0 0 30 10"><g>\n<defs>\n{}\n</defs>\n{}\n</g></svg>'
    assert figures.clean(drawn.format(mark, few), "f").count("<use") == 19
    one = figures.clean(drawn.format(mark, many), "f")
    assert "<use" not in one
    blue = "var(--fig-1,#1f5fa8)"
    assert "M-2 7l4 0l0 -4zM-1 7l4 0l0 -4z" in one
    assert f'z" style="fill:{blue};stroke:{blue}"/>' in one


@pytest.mark.skipif(sys.platform == "win32", reason="wait4 is not there on Windows")
def test_time_and_memory_have_limits(tmp_path, monkeypatch):
    monkeypatch.setattr(snippets, "SECONDS", 0.0)
    monkeypatch.setattr(snippets, "MEGABYTES", 1)
    found = snippets.findings(snippets.every()[0])
    assert any("the limit is 0.0" in f for f in found)
    assert any("MB, the limit is 1" in f for f in found)
