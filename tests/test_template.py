"""The project template of the portfolio page: what a reader downloads installs and runs from scratch, as its README says."""

import re
import subprocess
import sys
import zipfile

import pytest
from conftest import ALL, DIFFERENT

import guide
import snippets
import template

CHANGED = [p for p in DIFFERENT if p.is_relative_to(template.SOURCE)]


def test_the_archive_holds_the_template_and_is_the_same_every_time(site, tmp_path):
    template.write(tmp_path / "again.zip")
    assert (site / "template.zip").read_bytes() == (tmp_path / "again.zip").read_bytes()
    with zipfile.ZipFile(site / "template.zip") as archive:
        names = {n.removeprefix(f"{template.NAME}/") for n in archive.namelist()}
    assert {"README.md", "LICENSE", "data/LICENCE", "data/ames_houses.csv.gz"} <= names
    told = re.findall(
        r"^\| `([\w./-]+)`", (template.SOURCE / "README.md").read_text(), re.M
    )
    missing = [
        n for n in told if n not in names and not any(x.startswith(n) for x in names)
    ]
    assert len(told) > 6 and not missing, (
        f"template/README.md names what is not there: {missing}"
    )


@pytest.mark.skipif(
    not (ALL or CHANGED),
    reason="the template differs from main in nothing; RUN=all installs and runs it anyway",
)
def test_the_template_installs_and_runs_as_its_readme_says(site, tmp_path):
    folder = tmp_path / "a new folder"
    folder.mkdir()
    printed = template.printed(site / "template.zip", folder)
    differs = snippets.same(template.PRINTED.read_text("utf-8"), printed)
    assert not differs, f"{differs} Mend: make template"
    for name in ("results.json", "MODEL_CARD.md"):
        made = (folder / template.NAME / name).read_text("utf-8")
        differs = snippets.same((template.SOURCE / name).read_text("utf-8"), made)
        assert not differs, f"template/{name}: {differs} Mend: make template"
    served(folder / template.NAME)


def served(project):
    """Start what the container starts, and ask it once."""
    code = (
        "import json, socket, threading, time, httpx2, uvicorn, service, project\n"
        "door = socket.create_server(('127.0.0.1', 0))\n"
        "server = uvicorn.Server(uvicorn.Config(service.app, log_level='critical'))\n"
        "threading.Thread(target=server.run, args=[[door]], daemon=True).start()\n"
        "house = project.table()[project.INPUTS].iloc[0].to_dict()\n"
        "address = f'http://127.0.0.1:{door.getsockname()[1]}/price'\n"
        "print(httpx2.post(address, json=house, timeout=60).json()['dollars'])\n"
    )
    python = project / ".venv" / "bin" / "python"
    done = subprocess.run(
        [python, "-c", code], cwd=project, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert 50_000 < int(done.stdout) < 800_000


def test_the_template_pins_the_versions_the_guide_is_tested_with():
    pins = r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)"
    lock = dict(re.findall(pins, (guide.ROOT / "requirements.txt").read_text(), re.M))
    ours = dict(re.findall(pins, (template.SOURCE / "requirements.txt").read_text(), re.M))
    other = [f"{n}=={v}" for n, v in ours.items() if lock.get(n, v) != v]
    assert not other, f"template/requirements.txt:1: {other}. Mend: make lock"


def test_the_templates_workflow_is_valid_and_hardened():
    workflow = template.SOURCE / ".github" / "workflows" / "check.yml"
    for command in (
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow],
        ["zizmor", "--offline", "--persona=pedantic", workflow],
    ):
        tool = [str(guide.Path(sys.executable).with_name(command[0])), *command[1:]]
        done = subprocess.run(tool, capture_output=True, text=True)
        assert done.returncode == 0, f"template/.github/workflows/check.yml: {done.stdout}"
    used = set(re.findall(r"uses: (\S+)", workflow.read_text("utf-8")))
    ours = (guide.ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")
    assert used <= set(re.findall(r"uses: (\S+)", ours)), "other pins than the guide's own"


def test_the_container_file_copies_what_is_there():
    lines = (template.SOURCE / "Containerfile").read_text("utf-8").splitlines()
    copied = {n for x in lines if x.startswith("COPY") for n in x.split()[1:-1]}
    assert copied - {"model.skops"} <= set(template.files())
    assert "model.skops" in copied, "training writes it, the service reads it"
