"""What the tests share: the built site (made once by `make test`, or here for a single test) and a browser."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "docs" / ".overrides")]

import browser as chromium
import changed
import guide
import runtime
import site_server

# CI takes every page and example in every way (RUN=all). A contributor's run, where every snippet runs and is compared
# and every page is built and weighed anyway, takes the slow ways, a new interpreter and a browser, with the first of
# each chapter and what differs from the main branch: all pages, if it is their common frame.
DIFFERENT = changed.files()
FRAME = [guide.DOCS / ".overrides", guide.DOCS / "assets", guide.ROOT / "requirements.txt"]
ALL = os.environ.get("RUN") == "all"
ALL_PAGES = ALL or any(p.is_relative_to(f) for p in DIFFERENT for f in FRAME)
CHANGED = {p.stem if p.stem != "index" else p.parent.name for p in DIFFERENT}


def taken(examples):
    """Of (page, name) pairs those a run takes: all, or those changed and the first of each chapter."""
    first = {page.split("/")[0]: name for page, name in reversed(examples)}
    return {
        name
        for page, name in examples
        if ALL or name in first.values() or Path(name).name in CHANGED
    }


@pytest.fixture(scope="session")
def url(tmp_path_factory):
    """Address of the served site, below a sub-path; ends in a slash."""
    if "GUIDE_URL" not in os.environ:
        folder, port = tmp_path_factory.mktemp("site"), site_server.free_port()
        os.environ["GUIDE_URL"] = f"http://127.0.0.1:{port}{site_server.BASE}"
        os.environ["GUIDE_SITE"] = str(folder)
        python = runtime.for_tests()
        site_server.build(folder, os.environ["GUIDE_URL"], python=python)
        site_server.serve(folder, port)
    return os.environ["GUIDE_URL"]


@pytest.fixture(scope="session")
def site(url):
    """Folder of the built site."""
    return Path(os.environ["GUIDE_SITE"])


@pytest.fixture(scope="session")
def chrome():
    """One browser for all tests of a worker; no test lets it reach beyond this machine."""
    from playwright.sync_api import sync_playwright

    flags = [
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    flags += ["--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as p:
        instance = p.chromium.launch(
            executable_path=chromium.find(), args=flags, chromium_sandbox=False
        )
        yield instance
        instance.close()


def opened(chrome, address, width=1280, dark=False, js=True, wait="load"):
    """An open page whose requests and errors are kept."""
    context = chrome.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if dark else "light",
        java_script_enabled=js,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.asked, page.problems = [], []
    page.on("request", lambda r: page.asked.append(r.url))
    page.on("pageerror", lambda e: page.problems.append(str(e)))
    page.on(
        "console", lambda m: page.problems.append(m.text) if m.type == "error" else None
    )
    page.goto(address, wait_until=wait)
    if js:
        ready(page)
    return page


def ready(page):
    """Wait for the scripts, which come after the first painting."""
    page.wait_for_function("window.document$")  # the theme's is there,
    page.evaluate("new Promise(done => document$.subscribe(() => done()))")  # and has run


@pytest.fixture
def visit(chrome, url):
    """visit(path, width=1280, dark=False, js=True) -> a page of its own, closed after the test."""
    tabs = []

    def go(path="", **options):
        tabs.append(opened(chrome, url + path, **options))
        return tabs[-1]

    yield go
    for tab in tabs:
        tab.context.close()


@pytest.fixture(scope="session")
def reading(chrome, url):
    """reading(path) -> the page, still open if the test before read the same one."""
    last = {}

    def go(path):
        if path not in last:
            for tab in last.values():
                tab.context.close()
            last.clear()
            last[path] = opened(chrome, url + path)
        return last[path]

    yield go
    for tab in last.values():
        tab.context.close()
