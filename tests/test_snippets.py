"""Every snippet runs alone, quietly and in time, and prints and draws what is recorded."""

import sys

import pytest

import figures
import guide
import snippets

EVERY = [snippets.name(p) for p in snippets.every()]


@pytest.mark.parametrize("name", EVERY)
def test_it_prints_what_is_recorded(name):
    assert snippets.findings(guide.SNIPPETS / f"{name}.py") == []


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
        (
            "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint('one')",
            "draws, and no figure is recorded",
        ),
    ],
)
def test_a_faulty_snippet_is_named_with_what_is_wrong(tmp_path, monkeypatch, code, finding):
    monkeypatch.setattr(snippets, "ROOT", tmp_path)
    monkeypatch.setattr(snippets, "SNIPPETS", tmp_path / "snippets")
    folder = tmp_path / "snippets" / "page"
    folder.mkdir(parents=True)
    (tmp_path / "docs" / "data").mkdir(parents=True)
    (folder / "do_it.py").write_text(code)
    (folder / "do_it.out").write_text("one\n")
    found = snippets.findings(folder / "do_it.py")
    assert len(found) == 1
    assert finding in found[0]
    assert "snippets/page/do_it" in found[0]
    assert "Mend:" in found[0]


def test_a_figure_gets_lighter_and_its_labels_stay_as_they_are():
    drawn = '<svg viewBox="0 0 10 10"><text x="1.234567" style="font: 9px x">0.64: two</text></svg>'
    assert '<text x="1.2" style="font:9px x">0.64: two<' in figures.clean(drawn, "f")


@pytest.mark.skipif(sys.platform == "win32", reason="wait4 is not there on Windows")
def test_time_and_memory_have_limits(tmp_path, monkeypatch):
    monkeypatch.setattr(snippets, "SECONDS", 0.0)
    monkeypatch.setattr(snippets, "MEGABYTES", 1)
    found = snippets.findings(snippets.every()[0])
    assert any("the limit is 0.0" in f for f in found)
    assert any("MB, the limit is 1" in f for f in found)
