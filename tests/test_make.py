"""The commands of the README on a copy of the repository, in a folder with a space in its name."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

import guide
import render
import site_server


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """What Git would give a newcomer, with this environment in place of a fresh one."""
    folder = tmp_path_factory.mktemp("my projects") / "the guide"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=guide.ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        if (guide.ROOT / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(guide.ROOT / name, folder / name)
    (folder / ".venv" / "bin").mkdir(parents=True)
    python = folder / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    (folder / ".venv" / "ready").touch()
    return folder


def make(clone, *arguments, **variables):
    env = {
        k: v for k, v in os.environ.items() if not k.startswith(("GUIDE_", "PYTEST"))
    } | variables
    return subprocess.run(
        ["make", *arguments], cwd=clone, env=env, capture_output=True, text=True
    )


def read(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read().decode()


def eventually(condition, seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        try:
            if found := condition():
                return found
        except OSError:
            pass
        time.sleep(0.3)
    raise AssertionError(f"not within {seconds} s")


def test_serve_shows_the_guide_and_reloads_pages_snippets_and_facts(clone):
    port = site_server.free_port()
    with (clone / "serve.log").open("w") as log:
        server = subprocess.Popen(
            ["make", "serve", f"PORT={port}"],
            cwd=clone,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            root = f"http://127.0.0.1:{port}/"
            eventually(lambda: "ML Engineer" in read(root))
            assert root in (clone / "serve.log").read_text()
            assert "livereload" in read(root)
            edit(
                clone / "docs/contributing.md",
                "# Contributing\n",
                "# Contributing\n\nfreshly typed\n",
            )
            eventually(lambda: "freshly typed" in read(root + "contributing/"))
            edit(
                clone / "snippets/contributing/count_late_flights.py",
                "import pandas",
                "# freshly coded\nimport pandas",
            )
            eventually(lambda: "# freshly coded" in read(root + "contributing/"))
            fact = next(iter(guide.facts()))
            path = clone / fact.path.relative_to(guide.ROOT)
            path.write_text(
                re.sub(
                    r"(?m)^  says: (['\"]?)",
                    r"  says: \1Freshly found. ",
                    path.read_text("utf-8"),
                    count=1,
                ),
                "utf-8",
            )
            listed = guide.read(render.listed_on(fact.path)).url
            eventually(lambda: "Freshly found." in read(root + listed))
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait()


def edit(path, old, new):
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def test_build_writes_the_site_twice_in_a_row(clone):
    for _ in range(2):
        done = make(clone, "build", SITE_URL="https://somebody.github.io/guide/")
        assert done.returncode == 0, done.stdout + done.stderr
        assert (clone / "site" / "index.html").exists()


def test_help_lists_the_targets(clone):
    done = make(clone)
    assert "serve" in done.stdout and "test" in done.stdout


def test_an_old_python_gets_one_clear_line(clone, tmp_path):
    old = tmp_path / "python3.9"
    old.write_text(
        '#!/bin/sh\ncase "$1" in --version) echo Python 3.9.18;; *) exit 1;; esac\n'
    )
    old.chmod(0o755)
    os.utime(clone / "requirements.txt")
    done = make(clone, "build", f"PYTHON={old}")
    (clone / ".venv" / "ready").touch()
    assert done.returncode != 0
    assert "needs Python 3.11 or newer; this is Python 3.9.18" in done.stdout


def test_every_target_of_the_makefile_has_its_script(clone):
    text = (clone / "Makefile").read_text("utf-8")
    for script in re.findall(r"tools/\w+\.py", text):
        assert (clone / script).exists(), f"Makefile names {script}, which is not there"


# ---------------------------------------------------------------- the recipes of the contributor page
def fence(name):
    return (
        (guide.SNIPPETS / "contributing" / name)
        .read_text("utf-8")
        .replace(";--8<--", "--8<--")
    )


def test_a_typo_costs_one_file_and_no_command(clone):
    path = clone / "docs/responsibilities/index.md"
    text = path.read_text("utf-8")
    path.write_text(text + "\nOne more plain sentence.\n", "utf-8")
    done = make(clone, "check")
    path.write_text(text, "utf-8")
    assert done.returncode == 0, done.stdout


def test_an_example_costs_one_script_one_include_and_one_command(clone):
    page = clone / "docs/responsibilities/index.md"
    before = page.read_text("utf-8")
    script = clone / "snippets/responsibilities/count_late_flights.py"
    script.write_text(
        (guide.SNIPPETS / "contributing/count_late_flights.py").read_text("utf-8"), "utf-8"
    )
    page.write_text(
        before
        + "\n"
        + fence("example_include.md").replace("contributing/", "responsibilities/"),
        "utf-8",
    )
    recorded = make(clone, "record", "S=responsibilities/count_late_flights")
    assert recorded.returncode == 0, recorded.stdout + recorded.stderr
    assert script.with_suffix(".out").read_text("utf-8").startswith("late by 15 minutes")
    done = make(clone, "check")
    for path in (script, script.with_suffix(".out")):
        path.unlink()
    page.write_text(before, "utf-8")
    make(clone, "record", "S=contributing/count_late_flights")
    assert done.returncode == 0, done.stdout


def test_a_page_a_fact_and_a_data_set_as_the_recipes_say(clone):
    import hashlib

    (clone / "docs/role/counting.md").write_text(
        fence("new_page.md")
        + "\nPython came out on [](../sources.md#python-3-15-release).\n",
        "utf-8",
    )
    config = clone / "mkdocs.yml"
    config.write_text(
        config.read_text("utf-8").replace(
            "nav:\n", "nav:\n  - Counting: role/counting.md\n"
        ),
        "utf-8",
    )
    (clone / "docs/facts/releases.yml").write_text(fence("new_fact.yml"), "utf-8")
    data = clone / "docs/data/tides.csv"
    data.write_text(
        "hour,height_m\n" + "".join(f"{h},{h / 10}\n" for h in range(24)), "utf-8"
    )
    card = fence("new_card.md").replace(
        "paste what sha256sum docs/data/tides.csv prints",
        hashlib.sha256(data.read_bytes()).hexdigest(),
    )
    (clone / "docs/data/tides.md").write_text(card, "utf-8")
    index = clone / "docs/data/index.md"
    index.write_text(index.read_text("utf-8") + '\n--8<-- "data/tides.md"\n', "utf-8")
    script = clone / "snippets/data/count_known_defects.py"
    script.write_text(
        script.read_text("utf-8") + 'print(len(pd.read_csv("docs/data/tides.csv")))\n',
        "utf-8",
    )
    assert make(clone, "record", "S=data/").returncode == 0
    assert "[2026-10-01](../sources.md" in (clone / "docs/role/counting.md").read_text(
        "utf-8"
    )
    done = make(clone, "check")
    assert done.returncode == 0, done.stdout
    built = make(clone, "build", SITE_URL="https://somebody.github.io/guide/")
    assert built.returncode == 0, built.stdout + built.stderr
    page = (clone / "site/role/counting/index.html").read_text("utf-8")
    assert "2026-10-01" in page
    assert "Tides of one day" in (clone / "site/data/index.html").read_text("utf-8")
    assert (clone / "site/data/tides.csv").exists()


def test_changed_lists_the_pages_of_a_branch(tmp_path):
    root = tmp_path / "repo"
    (root / "docs").mkdir(parents=True)
    run = lambda *c: subprocess.run(c, cwd=root, check=True, capture_output=True, text=True)  # noqa: E731
    run("git", "init", "-q", "-b", "main")
    run("git", "config", "user.email", "a@example.org")
    run("git", "config", "user.name", "a")
    run("git", "config", "commit.gpgsign", "false")
    shutil.copytree(guide.ROOT / "tools", root / "tools")
    (root / "docs/index.md").write_text("---\nid: home\ntitle: Home\n---\n# Home\n")
    run("git", "add", "-A")
    run("git", "commit", "-qm", "one")
    (root / "docs/index.md").write_text(
        "---\nid: home\ntitle: Home\n---\n# Home\n\nMore.\n"
    )
    env = os.environ | {"BASE_REF": "HEAD"}
    done = subprocess.run(
        [sys.executable, "tools/changed.py"],
        cwd=root,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "- Home (`docs/index.md`)" in done.stdout
    assert Path(root).exists()
