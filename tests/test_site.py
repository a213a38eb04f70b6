"""The built HTML: links, names, structure, indexes; two builds alike; any address."""

import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

import guide
import publish
import rules
import runtime
import site_server
import snippets

PAGES = {p.url: p for p in guide.pages()}


@cache
def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def html_of(site, url):
    return soup(site / url / "index.html")


def test_every_page_is_built_and_reachable_from_the_navigation(site):
    built = {
        p.parent.relative_to(site).as_posix().removeprefix(".")
        for p in site.rglob("index.html")
    }
    assert {u.rstrip("/") for u in PAGES} == built
    nav = Path(guide.ROOT / "mkdocs.yml").read_text("utf-8")
    for page in PAGES.values():
        rel = page.path.relative_to(guide.DOCS).as_posix().replace(".py", ".ipynb")
        assert rel in nav, (
            f"{page.where}:1: not in the navigation. Mend: add it to nav in mkdocs.yml."
        )


def test_no_link_anchor_or_file_is_missing(site, url):
    wrong = []
    for file in sorted(site.rglob("*.html")):
        rel = file.relative_to(site).as_posix()
        here = urljoin(url, rel.removesuffix("index.html"))
        for tag in soup(file).find_all(["a", "link", "script", "img"]):
            target = tag.get("href") or tag.get("src")
            if not target or target.startswith(("mailto:", "javascript:", "data:")):
                continue
            full = urlsplit(urljoin(here, target))
            if not full.geturl().startswith(url):
                continue
            path = site / full.path.removeprefix(site_server.BASE)
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                wrong.append(f"{rel}: {target}")
            elif (
                full.fragment
                and path.suffix == ".html"
                and not soup(path).find(id=full.fragment)
            ):
                wrong.append(f"{rel}: {target} (no such anchor)")
    assert wrong == []


@pytest.mark.parametrize("page", PAGES)
def test_structure(site, url, page):
    tree = html_of(site, page)
    article = tree.find("article")
    levels = [int(h.name[1]) for h in article.find_all(re.compile("^h[1-6]$"))]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels)), levels
    ids = [t["id"] for t in tree.find_all(id=True)]
    assert len(ids) == len(set(ids)), sorted(i for i in ids if ids.count(i) > 1)
    assert tree.html["lang"] == "en"
    assert tree.title.text.strip()
    assert tree.find("link", rel="canonical")["href"] == url + page
    assert (
        tree.find("meta", attrs={"name": "description"})["content"]
        == PAGES[page].meta["description"]
    )
    assert tree.find("meta", property="og:image")["content"] == f"{url}assets/social.png"
    assert tree.find("a", rel="edit")["href"] == (
        f"https://github.com/someone/ml-guide/edit/main/{PAGES[page].where}"
    )
    for image in article.find_all("img"):
        assert image.get("alt") and image.get("width")
    for figure in article.select("svg"):
        if figure.find_parent(class_=["plot", "drawing"]):
            named = (
                figure
                if figure.get("role") == "img"
                else figure.find_parent(attrs={"role": "img"})
            )
            assert len(named["aria-label"]) >= 30


@pytest.mark.parametrize("page", [u for u, p in PAGES.items() if p.snippets])
def test_an_example_is_followed_by_its_output_and_can_be_downloaded(site, url, page):
    blocks = html_of(site, page).select("article div.highlight")
    shown = []
    for block, after in zip(blocks, [*blocks[1:], None]):
        name = block.select_one(".filename a[download]")
        if "language-python" not in block["class"] or not name:
            continue
        stem = Path(urlsplit(name["href"]).path).stem
        shown.append(stem)
        assert "output" in after["class"]
        path = guide.SNIPPETS / PAGES[page].name / f"{stem}.py"
        code = block.select_one("pre code").text
        assert code.rstrip() == publish.by_address(path.read_text("utf-8"), url).rstrip()
        assert (
            after.select_one("pre code").text.rstrip()
            == path.with_suffix(".out").read_text("utf-8").rstrip()
        )
        script = (site / "snippets" / PAGES[page].name / f"{stem}.py").read_text("utf-8")
        assert script == publish.script(path.read_text("utf-8"), url)
    assert shown == [Path(s).name for s in PAGES[page].snippets]


FORMULA = re.compile(r"^```math$", re.M)


@pytest.mark.parametrize("page", [u for u, p in PAGES.items() if FORMULA.search(p.text)])
def test_a_formula_is_drawn_without_a_script_and_read_out(site, page):
    drawn = html_of(site, page).select("article div.math")
    assert len(drawn) == len(FORMULA.findall(PAGES[page].text))
    for formula in drawn:
        assert formula.math["display"] == "block" and "\\" not in formula.text
        assert formula.find_next_sibling().text.startswith("In words: ")


@pytest.mark.parametrize("name", [n for p in PAGES.values() for n in p.in_r])
def test_a_script_in_r_is_shown_with_its_output_and_can_be_downloaded(site, url, name):
    page = next(u for u, p in PAGES.items() if name in p.in_r)
    block = html_of(site, page).find(id=f"code-{Path(name).name.replace('_', '-')}")
    assert "language-r" in block["class"]
    path = guide.SNIPPETS / f"{name}.R"
    text = publish.by_address(path.read_text("utf-8"), url)
    assert block.select_one("pre code").text.rstrip() == text.rstrip()
    link = urlsplit(urljoin(url + page, block.select_one("a[download]")["href"]))
    published = site / link.path.removeprefix(site_server.BASE)
    assert published.read_text("utf-8") == text
    output = block.find_next_sibling("div").select_one("pre code").text
    assert output.rstrip() == path.with_suffix(".out").read_text("utf-8").rstrip()


def test_published_scripts_carry_metadata_a_runner_understands(site):
    import tomllib

    lock = publish.pinned()
    for path in snippets.every():
        text = (site / "snippets" / path.relative_to(guide.SNIPPETS)).read_text("utf-8")
        block = re.match(r"# /// script\n((?:#.*\n)+?)# ///\n", text)
        meta = tomllib.loads(re.sub(r"^# ?", "", block[1], flags=re.M))
        assert meta["requires-python"] == ">=3.11"
        for requirement in meta["dependencies"]:
            name, version = requirement.split("==")
            assert lock[name] == version
    assert snippets.imports("import sklearn.svm\nfrom numpy import pi\nimport os") == [
        "numpy",
        "scikit-learn",
    ]


def test_indexes_list_every_page(site, url):
    index = json.loads((site / "guide.json").read_text("utf-8"))
    by_id = {p.id: p for p in PAGES.values()}
    assert {row["id"] for row in index["pages"]} == set(by_id)
    for row in index["pages"]:
        assert (site / row["url"] / "index.html").is_file()
        assert row["title"] == by_id[row["id"]].meta["title"]
        assert all((site / "snippets" / f"{s}.py").is_file() for s in row["snippets"])
        assert all((site / "snippets" / f"{s}.R").is_file() for s in row.get("in_r", []))
        for other in row["related"]:
            assert row["id"] in by_id[other].meta["related"]
    llms = (site / "llms.txt").read_text("utf-8")
    assert all(f"({url}{p})" in llms for p in PAGES)
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    sitemap = [e.text for e in ET.parse(site / "sitemap.xml").findall(".//s:loc", space)]
    assert sorted(sitemap) == sorted(url + p for p in PAGES)


def test_search_index_holds_every_page_once(site):
    docs = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    places = [d["location"] for d in docs]
    assert len(places) == len(set(places))
    assert set(PAGES) <= set(places)
    assert not any("{" in d["title"] for d in docs)


def test_interview_questions_are_many_by_level_and_half_point_at_something_recorded(site):
    pages = [p for p in PAGES.values() if p.name.startswith("questions_")]
    answers = [answer for p in pages for _, _, answer in rules.questions(p)]
    assert len(answers) >= 120
    shown = [a for a in answers if re.search(r"\]\([^)]+\.(?:md|ipynb)#[^)]+\)", a)]
    assert len(shown) >= len(answers) / 2
    filters = {a["href"] for a in html_of(site, "career/interview/").select("td a[href]")}
    for page in pages:
        article = html_of(site, page.url).article
        sections = [article.find(id=level) for level in ("junior", "mid", "senior")]
        assert all(s.find_next("details") for s in sections)
        assert {f"../{page.name}/#{s['id']}" for s in sections} <= filters


def test_related_pages_are_linked(site):
    for url, page in PAGES.items():
        links = {a.text for a in html_of(site, url).select("nav.related a")}
        wanted = {
            p.meta["title"] for p in PAGES.values() if p.id in page.meta.get("related", [])
        }
        assert links == wanted


def test_nothing_on_a_page_points_at_a_third_party_resource(site):
    for file in site.rglob("*.html"):
        for tag in soup(file).find_all(["script", "img", "iframe", "source"]):
            assert not (tag.get("src") or "").startswith(("http", "//")), f"{file}: {tag}"
        for tag in soup(file).find_all("link"):
            if tag.get("rel") != ["canonical"]:
                assert not tag["href"].startswith(("http", "//")), f"{file}: {tag}"
    for sheet in site.glob("assets/*.css"):
        assert not re.search(r"url\([\"']?(https?:)?//|@import", sheet.read_text("utf-8"))


def test_two_builds_are_identical_and_a_fork_needs_no_edit(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        site_server.build(
            folder,
            "https://somebody.github.io/renamed/",
            "https://github.com/somebody/renamed",
        )
    files = sorted(p.relative_to(one) for p in one.rglob("*") if p.is_file())
    assert files == sorted(p.relative_to(two) for p in two.rglob("*") if p.is_file())
    different = [str(f) for f in files if (one / f).read_bytes() != (two / f).read_bytes()]
    assert different == []
    page = (one / "responsibilities/validation/index.html").read_text("utf-8")
    assert "https://somebody.github.io/renamed/data/flights_ready.csv.gz" in page
    assert (
        "https://github.com/somebody/renamed/edit/main/docs/responsibilities/validation.md"
        in page
    )
    assert 'href="/renamed/' in (one / "404.html").read_text("utf-8")
    for file in one.rglob("*.html"):
        assert "/ml-guide/" not in file.read_text("utf-8")


def test_a_build_without_a_repository_offers_the_way_to_mend_a_typo(tmp_path):
    site_server.build(tmp_path, "http://127.0.0.1:8000/", "")
    edit = BeautifulSoup(
        (tmp_path / "data/index.html").read_text("utf-8"), "html.parser"
    ).find("a", rel="edit")
    assert edit["href"] == "../contributing/#fix-a-typo"


def test_run_in_the_page_takes_python_from_the_site_or_from_the_pinned_address(
    site, tmp_path
):
    if (site / "pyodide").exists():
        about = json.loads((site / "assets/runtime.json").read_text("utf-8"))
        assert about["index"] == "../pyodide/"
        lock = json.loads((site / "pyodide/pyodide-lock.json").read_text("utf-8"))
        for package in lock["packages"].values():
            body = (site / "pyodide" / package["file_name"]).read_bytes()
            assert hashlib.sha256(body).hexdigest() == package["sha256"]
            assert about["bytes"][package["file_name"]] == len(body)
            with zipfile.ZipFile(io.BytesIO(body)) as archive:
                inside = archive.namelist()
            assert not [n for n in inside if n.endswith("/__init__.py")], "not compiled"
            assert len(package["source_sha256"]) == 64, "no hash of what was fetched"
        assert {"numpy", "pandas", "scikit-learn", "matplotlib"} <= set(lock["packages"])
        assert "pyarrow" not in lock["packages"], "nothing that no snippet imports"
    site_server.build(tmp_path, "http://127.0.0.1:8000/", python="")
    about = json.loads((tmp_path / "assets/runtime.json").read_text("utf-8"))
    assert re.fullmatch(r"https://cdn\.jsdelivr\.net/pyodide/v[\d.]+/full/", about["index"])
    assert not (tmp_path / "pyodide").exists()


def test_a_runtime_file_with_another_hash_is_refused(tmp_path):
    sha = hashlib.sha256(b"right").hexdigest()
    package = {"file_name": "numpy.whl", "sha256": sha, "depends": [], "imports": ["numpy"]}
    core = {"pyodide-lock.json": json.dumps({"packages": {"numpy": package}})}
    target = guide.ROOT / ".cache" / tmp_path.name
    try:
        with pytest.raises(SystemExit, match=r"numpy\.whl: its SHA-256 is not the one"):
            runtime.write(target, "1", core.get, lambda name: b"wrong")
        runtime.write(target, "1", core.get, lambda name: b"right")
        assert (target / "numpy.whl").read_bytes() == b"right"
        runtime.write(target, "1", core.get, None)  # what is there is not fetched again
    finally:
        shutil.rmtree(target)


def test_a_runtime_is_made_ready_in_an_empty_folder(site):
    if not (site / "pyodide").exists():
        pytest.skip(
            "NOT TESTED: the runtime is missing; see: python tools/runtime.py --test"
        )
    target = guide.ROOT / ".cache" / "a runtime made anew"
    code = (  # in a process of its own: this one may have a browser open
        "import runtime; runtime.wanted = lambda: ['six'];"
        f" runtime.TESTED = runtime.Path({str(target)!r}); runtime.tested()"
    )
    try:
        subprocess.run([sys.executable, "-c", code], check=True, cwd=guide.ROOT / "tools")
        lock = json.loads((target / "pyodide-lock.json").read_text("utf-8"))
        with zipfile.ZipFile(target / lock["packages"]["six"]["file_name"]) as archive:
            assert "six.pyc" in archive.namelist() and "six.py" not in archive.namelist()
        assert json.loads((target / "runtime.json").read_text("utf-8"))["for"] == ["six"]
    finally:
        shutil.rmtree(target, ignore_errors=True)


def test_zensical_renders_every_markdown_page(tmp_path):
    copy = tmp_path / "a copy"
    copy.mkdir()
    shutil.copy(guide.ROOT / "mkdocs.yml", copy)
    for name in ("docs", "snippets"):
        shutil.copytree(guide.ROOT / name, copy / name)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build"],
        cwd=copy,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for url, page in PAGES.items():
        if page.path.suffix == ".md":
            text = (copy / "site" / url / "index.html").read_text("utf-8")
            assert (
                BeautifulSoup(text, "html.parser").h1.text.replace("¶", "").strip()
                == page.meta["title"]
            )
