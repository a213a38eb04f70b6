"""Run in the page, in a real browser: the same outputs, and a page that survives whatever is run.

The runtime is the one `python tools/runtime.py --test` fetches. Where it cannot be had, these tests say so and skip.
"""

import gzip
import time

import pytest
from conftest import ready, taken
from test_browser import AXE, snippet_anchor, violations

import guide
import snippets

LISTED = guide.browser()
ABLE = [(p.url, s) for p in guide.pages() for s in p.snippets if s not in LISTED["cannot"]]
RUN = taken(ABLE)
CHOSEN = [(page, name) for page, name in ABLE if name in RUN]
PAGE, NAME = "role/rule_or_model/", "rule_or_model/find_winner"
LOADING = 120_000  # milliseconds; two tests at once on two slow cores


@pytest.fixture(autouse=True)
def runtime_is_there(site):
    if not (site / "pyodide" / "pyodide.mjs").exists():
        pytest.skip(
            "NOT TESTED: the runtime is missing; see: python tools/runtime.py --test"
        )


def press(tab, name, button="Run"):
    """Press a button of an example; the group that shows its run."""
    block = tab.locator(f"#{snippet_anchor(name)}")
    block.get_by_role("button", name=f"{button} {name}.py", exact=True).click()
    return tab.get_by_role("group", name=f"Your run of {name}.py")


def verdict(panel, timeout=LOADING):
    """Wait for the end of a run: (verdict, what the status says)."""
    panel.page.wait_for_function(
        "e => e.dataset.verdict", arg=panel.element_handle(), timeout=timeout
    )
    return panel.get_attribute("data-verdict"), status(panel)


def status(panel):
    """What the line below an example's buttons says."""
    block = panel.get_attribute("id").replace("run-", "#code-")
    return panel.page.locator(f"{block} .run__status").inner_text()


def write(tab, name, code):
    """Open the editor of an example and put `code` into it."""
    press(tab, name, "Edit")
    area = tab.locator(f"#{snippet_anchor(name)} textarea")
    area.fill(code)
    return area


@pytest.mark.parametrize(("page", "name"), CHOSEN, ids=[s for _, s in CHOSEN])
def test_its_button_prints_what_is_recorded(reading, page, name):
    panel = press(reading(page), name)
    said, told = verdict(panel)
    expected = {"same", "differs"} if name in LISTED["differs"] else {"same"}
    assert said in expected, told
    recorded = (guide.SNIPPETS / f"{name}.svg").exists()
    assert panel.locator(".plot svg").count() == recorded


def test_few_examples_cannot_run_here_and_each_says_why(visit):
    every = len(snippets.every())
    assert len(LISTED["cannot"]) <= every / 8 and len(LISTED["differs"]) <= every / 10
    assert {*LISTED["cannot"], *LISTED["differs"]} <= {
        snippets.name(p) for p in snippets.every()
    }
    for page in guide.pages():
        for name in set(page.snippets) & set(LISTED["cannot"]):
            text = visit(page.url).locator("article").inner_text()
            assert (
                f"Runs on your machine, not in this page: {LISTED['cannot'][name]}." in text
            )


def test_nothing_is_fetched_before_the_reader_presses_run(visit, site):
    tab = visit(PAGE, wait="networkidle")
    assert not [u for u in tab.asked if "pyodide" in u or "worker" in u or "runtime" in u]
    own = [(site / "assets" / n).read_bytes() for n in ("guide.js", "run.js")]
    assert sum(len(gzip.compress(x, 6)) for x in own) <= 8 * 1024


def test_without_webassembly_the_page_is_as_it_was(chrome, url):
    tab = chrome.new_page()
    tab.add_init_script("delete window.WebAssembly")
    tab.goto(url + PAGE)
    ready(tab)
    assert tab.locator(".run__button").count() == 0
    tab.close()


def test_the_first_run_tells_its_progress_and_a_later_visit_finds_python_kept(visit):
    tab = visit(PAGE)
    panel = press(tab, NAME)
    tab.wait_for_function(
        "() => / MB, once for the whole site/.test(document.querySelector('.run__status').textContent)",
        timeout=LOADING,
    )
    assert verdict(panel)[0] == "same"
    kept = "caches.keys().then(k => caches.open(k[0])).then(c => c.keys()).then(k => k.map(r => r.url))"
    assert any("scikit_learn" in u for u in tab.evaluate(kept))
    again = tab.context.new_page()
    asked = []
    tab.context.on("request", lambda r: asked.append(r.url))
    again.goto(tab.url)
    ready(again)
    assert verdict(press(again, NAME))[0] == "same"
    assert not [u for u in asked if u.endswith((".whl", ".wasm"))]


def test_the_network_may_go_once_python_is_there(visit):
    tab = visit(PAGE)
    assert verdict(press(tab, NAME))[0] == "same"
    tab.context.set_offline(True)
    start = time.monotonic()
    assert verdict(press(tab, NAME))[0] == "same"
    assert time.monotonic() - start < 30  # about a second on a quiet machine


def test_a_missing_runtime_is_one_clear_sentence(visit):
    tab = visit(PAGE)
    tab.context.route("**/pyodide/**", lambda route: route.abort())
    said, told = verdict(press(tab, NAME))
    assert said == "error"
    assert "Python could not go on: the runtime did not load" in told
    assert "copy or download it" in told


def test_stop_ends_an_endless_loop_and_the_page_answers_all_the_while(visit):
    tab = visit(PAGE)
    write(tab, NAME, "print('here')\nwhile True:\n    print('again')\n")
    panel = press(tab, NAME)
    panel.get_by_text("again").first.wait_for(timeout=LOADING)
    start = time.monotonic()
    assert tab.evaluate("1 + 1") == 2
    tab.locator("h1").click()
    assert time.monotonic() - start < 5
    press(tab, NAME, "Stop")
    assert verdict(panel)[0] == "stopped"
    press(tab, NAME, "Reset")
    assert verdict(press(tab, NAME))[0] == "same"


def test_an_error_shows_the_reader_s_own_line(visit):
    tab = visit(PAGE)
    write(tab, NAME, "import numpy as np\n\nnp.ones(3) @ np.ones(4)\n")
    panel = press(tab, NAME)
    said, told = verdict(panel)
    assert said == "error" and told.startswith("It ended with an error in line 3.")
    text = panel.locator("pre").inner_text()
    assert text.startswith("line 3: np.ones(3) @ np.ones(4)\nValueError: ")
    assert "pyodide" not in text and "runner" not in text
    tab.locator("textarea").fill("print(1\n")
    assert "in line 1" in verdict(press(tab, NAME))[1]


def test_too_much_memory_is_an_error_and_the_next_run_works(visit):
    tab = visit(PAGE)
    write(tab, NAME, "x = [bytearray(500_000_000) for _ in range(20)]\n")
    said, told = verdict(press(tab, NAME))
    assert said == "error", told
    press(tab, NAME, "Reset")
    assert verdict(press(tab, NAME))[0] == "same"


def test_two_at_once_take_turns_and_share_nothing(visit):
    tab = visit(PAGE)
    other = "rule_or_model/catch_silence"
    write(tab, NAME, "import numpy as np\nnp.mean = None\nleft = 1\nprint('done')\n")
    first = press(tab, NAME)
    write(tab, other, "import numpy as np\nprint(np.mean([1, 3]), 'left' in globals())\n")
    second = press(tab, other)
    assert f"Waits until {NAME}.py has finished." in status(second)
    assert verdict(first)[0] == "edited"
    assert verdict(second)[0] == "edited"
    assert "2.0 False" in second.inner_text()


def test_an_idle_page_gives_the_memory_back_and_runs_again(visit):
    tab = visit(PAGE)
    tab.clock.install()
    assert verdict(press(tab, NAME))[0] == "same"
    assert len(tab.workers) == 1
    tab.clock.fast_forward("03:01")
    for _ in range(50):  # the browser tells of a worker's end a moment later
        if not tab.workers:
            break
        tab.wait_for_timeout(100)
    assert tab.workers == []
    assert verdict(press(tab, NAME))[0] == "same"


def test_leaving_the_page_while_it_runs_leaves_nothing_behind(visit):
    tab = visit(PAGE)
    write(tab, NAME, "while True:\n    pass\n")
    press(tab, NAME)
    tab.get_by_text("Running …").wait_for(timeout=LOADING)
    tab.locator(".md-footer__link--next").click()
    ready(tab)
    tab.go_back()
    ready(tab)
    tab.locator(f"#{snippet_anchor(NAME)} .run__button").first.wait_for()
    assert tab.problems == []


def test_the_editor_is_for_keyboards_too(visit):
    tab = visit(PAGE)
    area = write(tab, NAME, "if True:")
    area.press("End")
    area.press("Enter")
    tab.keyboard.type("print('typed')")
    area.press("Control+Enter")
    panel = tab.get_by_role("group", name=f"Your run of {NAME}.py")
    assert verdict(panel)[0] == "edited"
    assert "typed" in panel.locator("pre").inner_text()
    area.press("Tab")
    assert tab.evaluate("document.activeElement.tagName") != "TEXTAREA"
    press(tab, NAME, "Reset")
    assert tab.locator("textarea").count() == 0
    assert tab.locator(f"#{snippet_anchor(NAME)} pre").is_visible()


def test_the_opened_editor_and_a_run_are_accessible_on_every_screen(visit):
    tab = visit(PAGE, width=360)
    panel = press(tab, NAME)
    assert verdict(panel)[0] == "same"
    press(tab, NAME, "Edit")
    tab.add_style_tag(content="* { transition: none !important }")
    tab.evaluate(AXE)
    for width in (360, 1280):
        for scheme, attribute in (("light", "default"), ("dark", "slate")):
            tab.set_viewport_size({"width": width, "height": 800})
            tab.emulate_media(color_scheme=scheme)
            tab.wait_for_selector(f"body[data-md-color-scheme={attribute}]")
            assert tab.evaluate("document.documentElement.scrollWidth") <= width
            assert violations(tab) == [], f"{scheme} at {width} px"


def test_a_figure_is_drawn_beside_the_recorded_one_and_follows_the_scheme(visit):
    tab = visit("responsibilities/splits/")
    panel = press(tab, "splits/draw_learning_curve")
    assert verdict(panel)[0] == "same"
    ink = "e => getComputedStyle(e.querySelector('.plot svg text')).fill"
    light = panel.evaluate(ink)
    tab.emulate_media(color_scheme="dark")
    tab.wait_for_selector("body[data-md-color-scheme=slate]")
    assert panel.evaluate(ink) != light
