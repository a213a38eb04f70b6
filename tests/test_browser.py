"""What a reader does, in a real browser: copy and run, search, change the colours, use keys, a phone, no JavaScript."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from conftest import ALL_PAGES, ready, taken

import guide
import publish
import r_language
import site_server
import snippets

PAGES = [p.url for p in guide.pages()]
EXAMPLES = [(p.url, s) for p in guide.pages() for s in p.snippets]
RUN = taken(EXAMPLES)
COPIED = [(p, n) for p, n in EXAMPLES if ALL_PAGES or n in RUN]
LOOKED_AT = PAGES if ALL_PAGES else sorted(taken([(p, p) for p in PAGES]))
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
KB, HEADERS = 1024, 300


@pytest.mark.parametrize(("page", "name"), COPIED, ids=[s for _, s in COPIED])
def test_what_the_copy_button_yields_runs_in_an_empty_folder(
    reading, page, name, tmp_path, url
):
    tab = reading(page)
    block = tab.locator(f"#{snippet_anchor(name)}")
    block.locator("button.md-clipboard, .md-code__button").first.click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    source = (guide.SNIPPETS / f"{name}.py").read_text("utf-8")
    source = re.sub(r" *# \(\d+\)!", "", source)  # annotations are marks of the page
    assert lines(copied) == lines(publish.by_address(source, url))
    if name not in RUN:
        return
    script = tmp_path / "copied.py"
    script.write_text(copied, "utf-8")
    empty = tmp_path / "empty folder"
    empty.mkdir()
    result = snippets.run(script, empty)
    assert result.error == ""
    recorded = (guide.SNIPPETS / f"{name}.out").read_text("utf-8")
    assert snippets.same(recorded, result.stdout) == ""


@pytest.mark.parametrize(
    ("page", "name"), [(p.url, n) for p in guide.pages() for n in p.in_r]
)
def test_a_copied_script_in_r_runs_in_an_empty_folder(reading, page, name, tmp_path, url):
    tab = reading(page)
    block = tab.locator(f"#{snippet_anchor(name)}")
    assert block.get_by_role("button", name="Run").count() == 0
    block.locator("button.md-clipboard, .md-code__button").first.click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    source = (guide.SNIPPETS / f"{name}.R").read_text("utf-8")
    assert lines(copied) == lines(publish.by_address(source, url))
    if not r_language.find():
        pytest.skip(r_language.MISSING)
    script, empty = tmp_path / "copied.R", tmp_path / "empty folder"
    script.write_text(copied, "utf-8")
    empty.mkdir()
    result = snippets.run(script, empty)
    assert result.error == ""
    recorded = (guide.SNIPPETS / f"{name}.out").read_text("utf-8")
    assert snippets.same(recorded, result.stdout) == ""


def lines(code):
    return [line.rstrip() for line in code.strip().split("\n")]


def snippet_anchor(name):
    return f"code-{Path(name).name.replace('_', '-')}"


# Dark changes colours and nothing else, so only the rules about colour are asked twice.
EVERY_RULE = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}"


def violations(tab, options=""):
    """What axe, already on the page, finds: rule and the first places."""
    return tab.evaluate(
        f"""axe.run(document, {{resultTypes: ['violations'], {options}}}).then(r => r.violations
        .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')))"""
    )


@pytest.mark.parametrize("page", LOOKED_AT)
def test_a_page_is_accessible_in_both_schemes_and_fits_a_phone(visit, page):
    tab = visit(page, width=360)
    tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    tab.add_style_tag(content="* { transition: none !important }")
    tab.evaluate(AXE)
    ways = [
        (EVERY_RULE, "light", 360),
        (COLOURS, "dark", 1280),
        (COLOURS, "dark", 360),
        (EVERY_RULE, "light", 1280),
    ]
    for rules, scheme, width in ways:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.emulate_media(color_scheme=scheme)
        shown = "slate" if scheme == "dark" else "default"
        tab.wait_for_selector(f"body[data-md-color-scheme={shown}]")
        assert violations(tab, f"runOnly: {rules}") == [], f"{page} {scheme} at {width} px"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_and_its_figures_are_light(site, page):
    html = (site / page / "index.html").read_text("utf-8")
    text = re.sub(r'<div class="plot".*?</svg>', "", html, flags=re.S)
    weight = len(gzip.compress(text.encode(), 6)) + HEADERS
    assert weight <= 14 * KB, "the next page of a visit"
    assert len(gzip.compress(html.encode(), 6)) + HEADERS - weight <= 40 * KB, "figures"


@pytest.mark.parametrize("page", LOOKED_AT)
def test_a_page_asks_nobody_else_and_is_all_there_without_javascript(
    visit, site, url, page
):
    tab = visit(page, width=412, wait="networkidle")
    words = "document.querySelector('article').innerText.split(/\\s+/).length"
    assert visit(page, width=412, js=False).evaluate(words) >= 0.95 * tab.evaluate(words)
    assert tab.problems == []
    assert [u for u in tab.asked if not u.startswith((url, "data:"))] == []
    files = [
        site / urlsplit(u).path.removeprefix(site_server.BASE)
        for u in tab.asked
        if u.startswith(url)
    ]
    files = [f / "index.html" if f.is_dir() else f for f in files]
    assert not [f for f in files if f.is_relative_to(site / "search")], (
        "the search index was fetched before anybody searched"
    )
    sizes = {f.name: len(gzip.compress(f.read_bytes(), 6)) + HEADERS for f in files}
    html = (site / page / "index.html").read_text("utf-8")
    text = re.sub(r'<div class="plot".*?</svg>', "", html, flags=re.S)
    sizes["index.html"] = len(gzip.compress(text.encode(), 6)) + HEADERS  # without figures
    assert len(files) <= 6
    assert sum(sizes.values()) <= 80 * KB, sizes


def test_search_answers_below_the_sub_path_and_highlights(visit, url):
    tab = visit("responsibilities/", width=1280)
    tab.keyboard.press("/")
    tab.keyboard.type("calibration", delay=20)
    first = tab.locator(".md-search-result__link").first
    first.wait_for()
    assert any("search_index.json" in u for u in tab.asked)
    tab.wait_for_timeout(500)  # the list is drawn anew with every letter
    found = tab.locator(
        '.md-search-result__link[href*="h=calibration"]'
    ).first.get_attribute("href")
    tab.goto(found)
    assert tab.url.startswith(url)
    tab.locator("article mark").first.wait_for()
    assert "calib" in tab.locator("article mark").first.inner_text().lower()


def test_search_answers_on_a_phone(visit):
    tab = visit("", width=360)
    tab.locator('label.md-header__button[for="__search"]').click()
    tab.locator(".md-search__input").fill("drift")
    tab.locator(".md-search-result__link").first.wait_for()


def test_colours_follow_the_system_then_the_reader(visit):
    background = "getComputedStyle(document.body).backgroundColor"
    light, dark = visit("").evaluate(background), visit("", dark=True).evaluate(background)
    assert light != dark
    tab = visit("")
    for _ in range(2):  # system -> light -> dark
        tab.locator("form[data-md-component=palette] label:not([hidden])").click()
    assert tab.evaluate(background) == dark
    tab.reload()
    ready(tab)
    assert tab.evaluate(background) == dark


def test_dark_is_there_before_the_theme_s_script(visit):
    tab = visit("", dark=True, wait="commit")
    tab.wait_for_selector("header")
    assert tab.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_dark_needs_no_javascript(visit):
    colours = "[document.body, document.querySelector('h1')].map(e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color])"
    script, none = (
        visit("data/", dark=True, js=js).evaluate(colours) for js in (True, False)
    )
    assert script == none != visit("data/", js=False).evaluate(colours)


def test_a_figure_follows_the_scheme(visit):
    ink = "[...document.querySelectorAll('.plot svg text')].map(t => getComputedStyle(t).fill)[0]"
    path = "responsibilities/"
    assert visit(path).evaluate(ink) != visit(path, dark=True).evaluate(ink)


def test_a_mark_in_the_code_opens_its_explanation(visit):
    tab = visit("responsibilities/deployment/", width=360)
    mark = tab.locator("#code-serve-predictions .md-annotation__index").first
    mark.scroll_into_view_if_needed()
    mark.click(force=True)  # it pulses: never "stable"
    shown = tab.locator("#code-serve-predictions .md-annotation .md-tooltip--active")
    assert "arrives as JSON null" in shown.inner_text()


def test_keys_reach_everything(visit):
    tab = visit("responsibilities/validation/", width=360)
    tab.keyboard.press("Tab")
    skip = tab.evaluate("document.activeElement.className")
    assert "md-skip" in skip
    scrollable = """[...document.querySelectorAll('article pre > code, article .wide')]
        .filter(e => e.scrollWidth > e.clientWidth + 1 && e.tabIndex < 0).length"""
    tab.wait_for_timeout(500)
    assert tab.evaluate(scrollable) == 0
    answer = tab.locator("details summary").first
    answer.focus()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.querySelector('article details').open")


def test_a_missing_page_says_so_and_leads_back(visit, url):
    tab = visit("no/such/page/")
    tab.problems.clear()
    assert "no page here" in tab.locator("h1").inner_text()
    tab.locator("article a").first.click()
    ready(tab)
    assert tab.url.startswith(url)
    assert tab.locator("h1").inner_text().startswith("The ML Engineer Guide")


def test_previous_and_next_lead_through_the_chapter(visit):
    tab = visit("responsibilities/modelling/")
    tab.locator(".md-footer__link--next").click()
    tab.wait_for_url("**/responsibilities/tuning/")
    tab.locator(".md-footer__link--prev").click()
    tab.wait_for_url("**/responsibilities/modelling/")
