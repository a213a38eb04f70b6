"""The notebooks execute from scratch to what is recorded, and their pages are the guide's own: light, linked, downloadable."""

import gzip
import json
import re

import pytest
from bs4 import BeautifulSoup

import guide
import notebooks

EVERY = notebooks.every()


@pytest.mark.parametrize("source", EVERY, ids=lambda p: p.stem)
@pytest.mark.filterwarnings(
    "default"
)  # the notebook machinery's own; a cell's warning is an error in its kernel
def test_it_executes_to_what_is_recorded(source):
    assert notebooks.findings(source) == []


@pytest.mark.parametrize("source", EVERY, ids=lambda p: p.stem)
def test_its_page_is_the_guide_s_own(site, url, source):
    html = (site / "notebooks" / source.stem / "index.html").read_text("utf-8")
    tree = BeautifulSoup(html, "html.parser")
    assert not tree.select("style, .jp-Cell, article script")
    assert not tree.select("article .headerlink, article .anchor-link")  # made in the page
    assert "MathJax" not in html and "mermaid" not in html
    assert tree.select("article .language-python code") and tree.select(
        "article .output code"
    )
    drawn = sum(
        "image/svg" in line
        for line in source.with_suffix(".ipynb").read_text("utf-8").split("\n")
    )
    assert len(tree.select("article .plot svg")) == drawn > 0
    for svg in tree.select("article .plot svg"):
        assert len(svg["aria-label"]) >= 30
    code = "".join(c.text for c in tree.select("article .language-python code"))
    assert '"docs/data/' not in code and f"{url}data/" in code


def per_word(html, text):
    return len(
        gzip.compress(re.sub(r"<svg.*?</svg>", "", html, flags=re.S).encode())
    ) / len(text.split())


@pytest.mark.parametrize("source", EVERY, ids=lambda p: p.stem)
def test_its_page_weighs_no_more_than_a_markdown_page_of_the_same_content(site, source):
    html = (site / "notebooks" / source.stem / "index.html").read_text("utf-8")
    tree = BeautifulSoup(html, "html.parser")
    text = tree.article.get_text(" ")
    other = (site / "responsibilities" / "validation" / "index.html").read_text("utf-8")
    markdown = per_word(other, BeautifulSoup(other, "html.parser").article.get_text(" "))
    assert per_word(html, text) <= 1.3 * markdown


@pytest.mark.parametrize("source", EVERY, ids=lambda p: p.stem)
def test_downloads_run_anywhere(site, url, source):
    book = json.loads((site / "notebooks" / f"{source.stem}.ipynb").read_text("utf-8"))
    assert any(c.get("outputs") for c in book["cells"])
    for suffix in (".ipynb", ".py"):
        text = (site / "notebooks" / f"{source.stem}{suffix}").read_text("utf-8")
        assert '"docs/data/' not in text and f"{url}data/" in text
    assert guide.read(source).id.startswith(("notebook.", "portfolio."))
